"""BrokenProcessPool, and no worker has died: see its cause."""

from concurrent.futures import ProcessPoolExecutor


class PriceError(Exception):
    """An item has an impossible price."""

    def __init__(self, item, price):
        super().__init__(f"{item} for {price}")


def check(item):
    raise PriceError(item, -5)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(check, "tea").result())
