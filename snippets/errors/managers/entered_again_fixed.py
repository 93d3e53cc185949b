"""A new manager for each with block."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        print(manager.dict(tea=3))
    with Manager() as manager:
        print(manager.dict(soup=5))
