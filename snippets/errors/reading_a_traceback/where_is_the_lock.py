"""The notes of 3.14 lead to an object deep inside the arguments."""

from multiprocessing import Pool
from threading import Lock


class Shop:
    """A shop with its prices."""

    def __init__(self):
        self.prices = {"tea": 4.5, "cache": [0, Lock()]}


def find_price(name, shop):
    return shop.prices[name]


if __name__ == "__main__":
    with Pool(processes=1) as pool:
        print(pool.apply(find_price, ("tea", Shop())))
