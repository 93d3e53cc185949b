"""Pool hangs: an exception that the parent cannot rebuild."""

from multiprocessing import Pool


class PriceError(Exception):
    """An item has an impossible price."""

    def __init__(self, item, price):
        super().__init__(f"{item} for {price}")


def check(item):
    raise PriceError(item, price=-5)


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.map(check, ["tea"]))
