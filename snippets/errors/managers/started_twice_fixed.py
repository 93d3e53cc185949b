"""Manager() is all it takes."""

from multiprocessing import Manager

if __name__ == "__main__":
    manager = Manager()
    print(manager.dict(tea=3))
    manager.shutdown()
