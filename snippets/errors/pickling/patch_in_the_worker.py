"""Each worker patches for itself, in the initializer."""

from multiprocessing import Pool
from unittest import mock


class Shop:
    def price(self):
        return 3


def set_up():
    mock.patch.object(Shop, "price", return_value=42).start()


def ask(shop):
    return shop.price()


if __name__ == "__main__":
    with Pool(processes=2, initializer=set_up) as pool:
        print(pool.map(ask, [Shop()]))
