"""The list of a manager has clear() since 3.14."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        orders = manager.list(["tea", "soup"])
        orders.clear()
        print(orders)
