"""The object travels without its thread."""

from multiprocessing import Pool
from threading import Thread


class Shop:
    def __init__(self):
        self.thread = Thread(target=print)

    def __getstate__(self):
        return vars(self) | {"thread": None}

    def with_tax(self, price):
        return price * 2


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(Shop().with_tax, [3, 4]))
