"""The workers return lines, and the parent writes them to a file."""

import tempfile
from multiprocessing import Pool
from pathlib import Path


def add_up(order):
    customer, *prices = order
    return f"{customer} pays {sum(prices)}"


if __name__ == "__main__":
    orders = [("Ada", 12, 30), ("Bo", 5), ("Cem", 4, 4)]
    with tempfile.TemporaryDirectory() as folder, Pool(2) as pool:
        path = Path(folder, "invoices.txt")
        with path.open("w") as invoices:
            for line in pool.imap(add_up, orders):
                print(line, file=invoices)
        print(path.read_text(), end="")
