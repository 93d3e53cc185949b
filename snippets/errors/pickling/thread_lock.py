"""An object that holds a lock of threading cannot be sent."""

from multiprocessing import Pool
from threading import Lock


class Order:
    def __init__(self, prices):
        self.prices = prices
        self.lock = Lock()


def total(order):
    with order.lock:
        return sum(order.prices)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(total, [Order([3, 4])]))
