"""A BaseManager has no types of its own."""

from multiprocessing.managers import BaseManager

if __name__ == "__main__":
    with BaseManager() as manager:
        stock = manager.dict(tea=3)
        print(stock)
