"""What of an exception reaches the parent, and what does not."""

from multiprocessing import Pool


class BadLine(Exception):
    """A line is not what it should be."""

    def __init__(self, text):
        super().__init__(f"bad line: {text}")


def parse_price(text):
    try:
        return float(text)
    except ValueError as error:
        failure = BadLine(text)
        failure.number = 7
        failure.add_note("from prices.txt")
        raise failure from error


if __name__ == "__main__":
    with Pool(processes=1) as pool:
        try:
            pool.apply(parse_price, ("free",))
        except BadLine as error:
            print(f"text: {error}")
            print(f"number: {error.number}")
            print(f"notes: {error.__notes__}")
            print(f"cause: {type(error.__cause__).__name__}")
            print(f"context: {error.__context__}")
