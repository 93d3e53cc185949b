"""__setstate__ makes what was left out anew."""

from concurrent.futures import ProcessPoolExecutor
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

    def total(self):
        with self.lock:
            return sum(self.prices)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        order = Order([3, 4])
        print(order.total(), executor.submit(order.total).result())
