"""An exception that cannot be rebuilt stops the whole pool."""

from multiprocessing import Pool


class PriceError(Exception):
    """A text is not the price it should be."""

    def __init__(self, shop, text):
        super().__init__(f"{shop} has no price but {text!r}")


def parse_price(text):
    raise PriceError("corner shop", text=text)


if __name__ == "__main__":
    with Pool(processes=1) as pool:
        print(pool.apply(parse_price, ("free",)))
