"""What __getstate__ leaves out is missing in the worker."""

from concurrent.futures import ProcessPoolExecutor
from threading import Lock


class Order:
    def __init__(self, prices):
        self.prices = prices
        self.lock = Lock()

    def __getstate__(self):
        return {"prices": self.prices}

    def total(self):
        with self.lock:
            return sum(self.prices)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        print(executor.submit(Order([3, 4]).total).result())
