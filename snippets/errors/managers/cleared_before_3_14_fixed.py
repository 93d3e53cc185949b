"""Deleting all items works on all versions."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        orders = manager.list(["tea", "soup"])
        del orders[:]
        print(orders)
