"""A defaultdict with a built-in type can be sent."""

from collections import defaultdict
from multiprocessing import Pool


def load_stock():
    stock = defaultdict(int)
    stock["tea"] += 3
    return stock


def pieces(stock):
    return sum(stock.values())


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(pieces, [load_stock()]))
