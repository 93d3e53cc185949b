"""Copy what you need before the manager's with block ends."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        stock = manager.dict(tea=3)
        stock["soup"] = 5
        stock = stock.copy()
    print(stock)
