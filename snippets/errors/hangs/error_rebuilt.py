"""The exception keeps its arguments, so it can be rebuilt."""

from multiprocessing import Pool


class PriceError(Exception):
    """A text is not the price it should be."""

    def __init__(self, shop, text):
        super().__init__(shop, text)

    def __str__(self):
        shop, text = self.args
        return f"{shop} has no price but {text!r}"


def parse_price(text):
    raise PriceError("corner shop", text=text)


if __name__ == "__main__":
    with Pool(processes=1) as pool:
        try:
            print(pool.apply(parse_price, ("free",)))
        except PriceError as error:
            print(f"PriceError: {error}")
