"""A patch in the parent does not reach a worker that loads the file."""

from multiprocessing import Pool
from unittest import mock


class Shop:
    def price(self):
        return 3


def ask(shop):
    return shop.price()


if __name__ == "__main__":
    with mock.patch.object(Shop, "price", return_value=42):
        with Pool(processes=2) as pool:
            print(pool.map(ask, [Shop()]))
