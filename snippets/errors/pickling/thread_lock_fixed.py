"""The lock stays behind, and the copy gets one of its own."""

from multiprocessing import Pool
from threading import Lock


class Order:
    def __init__(self, prices):
        self.prices = prices
        self.lock = Lock()

    def __getstate__(self):
        return vars(self) | {"lock": None}

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.lock = Lock()


def total(order):
    with order.lock:
        return sum(order.prices)


if __name__ == "__main__":
    order = Order([3, 4])
    with Pool(processes=2) as pool:
        print(total(order), pool.map(total, [order]))
