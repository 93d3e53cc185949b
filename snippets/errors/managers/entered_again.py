"""A manager that has shut down cannot be used again."""

from multiprocessing import Manager

if __name__ == "__main__":
    manager = Manager()
    with manager:
        print(manager.dict(tea=3))
    with manager:
        print(manager.dict(soup=5))
