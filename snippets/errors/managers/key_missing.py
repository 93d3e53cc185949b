"""An exception of the shared object comes back through the proxy."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        stock = manager.dict(tea=3)
        print(stock["coffee"])
