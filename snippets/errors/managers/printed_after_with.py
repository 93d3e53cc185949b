"""A proxy is printed after the manager's with block."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        stock = manager.dict(tea=3)
        print(stock)
    print(stock)
