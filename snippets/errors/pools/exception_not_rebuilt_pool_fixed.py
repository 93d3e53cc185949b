"""An exception that hands on all of its arguments can be rebuilt."""

from multiprocessing import Pool


class PriceError(Exception):
    """An item has an impossible price."""

    def __init__(self, item, price):
        super().__init__(item, price)


def check(item):
    raise PriceError(item, price=-5)


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.map(check, ["tea"]))
