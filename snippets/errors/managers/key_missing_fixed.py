"""get() with a default does not raise."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        stock = manager.dict(tea=3)
        print(stock.get("coffee", 0))
