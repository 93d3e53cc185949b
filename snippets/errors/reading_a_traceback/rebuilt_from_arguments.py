"""An exception that keeps its arguments arrives as it was."""

from multiprocessing import Pool


class BadLine(Exception):
    """A line is not what it should be."""

    def __init__(self, text, number):
        super().__init__(text, number)
        self.text, self.number = text, number

    def __str__(self):
        return f"bad line {self.number}: {self.text}"


def parse_price(text):
    raise BadLine(text, number=7)


if __name__ == "__main__":
    with Pool(processes=1) as pool:
        try:
            pool.apply(parse_price, ("free",))
        except BadLine as error:
            print(error)
            print(f"number: {error.number}")
