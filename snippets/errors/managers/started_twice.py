"""Manager() has started its process already."""

from multiprocessing import Manager

if __name__ == "__main__":
    manager = Manager()
    manager.start()
    print(manager.dict(tea=3))
