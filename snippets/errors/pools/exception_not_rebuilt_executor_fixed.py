"""An exception that says itself how it is pickled."""

from concurrent.futures import ProcessPoolExecutor


class PriceError(Exception):
    """An item has an impossible price."""

    def __init__(self, item, price):
        super().__init__(f"{item} for {price}")
        self.item, self.price = item, price

    def __reduce__(self):
        arguments = (self.item, self.price)
        return type(self), arguments, self.__dict__


class NegativePriceError(PriceError):
    """An item has a price below 0."""


def check(item):
    error = NegativePriceError(item, -5)
    error.add_note("see row 7 of the price list")
    raise error


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(check, "tea").result())
