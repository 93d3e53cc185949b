"""A top-level function needs nothing of the object."""

from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool


class Shop:
    def __init__(self):
        self.threads = ThreadPoolExecutor(max_workers=1)


def with_tax(price):
    return price * 2


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(with_tax, [3, 4]))
