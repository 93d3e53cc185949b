"""dict() copies the contents while the manager is there."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        stock = manager.dict(tea=3)
        result = dict(stock)
    print(result)
