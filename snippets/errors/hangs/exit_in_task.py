"""sys.exit() in a task ends the worker, and map waits for ever."""

import sys
from multiprocessing import Pool


def parse_price(text):
    if not text:
        sys.exit("a price is missing")
    return float(text)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(parse_price, ["4.50", "", "7.25"]))
