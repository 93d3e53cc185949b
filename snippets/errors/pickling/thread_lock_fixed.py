"""The lock stays behind, and the copy gets one of its own."""

from multiprocessing import Pool
from threading import Lock


class Order:
    def __init__(self, prices):
        self.prices = prices
        self.lock = Lock()

    def __getstate__(self):
        return {"prices": self.prices}

    def __setstate__(self, state):
        self.__init__(**state)


def total(order):
    with order.lock:
        return sum(order.prices)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(total, [Order([3, 4])]))
