"""An exception in a task reaches the parent, and map ends."""

from multiprocessing import Pool


def parse_price(text):
    if not text:
        raise ValueError("a price is missing")
    return float(text)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        try:
            print(pool.map(parse_price, ["4.50", "", "7.25"]))
        except ValueError as error:
            print(f"map has ended: {error}")
