"""An exception that says itself how it is pickled."""

from concurrent.futures import ProcessPoolExecutor


class PriceError(Exception):
    """An item has an impossible price."""

    def __init__(self, item, price):
        super().__init__(f"{item} for {price}")
        self.item, self.price = item, price

    def __reduce__(self):
        return PriceError, (self.item, self.price)


def check(item):
    raise PriceError(item, -5)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(check, "tea").result())
