"""A simple namespace stands in for the order, and can be sent."""

from multiprocessing import Pool
from types import SimpleNamespace


def total(order):
    return sum(order.prices)


if __name__ == "__main__":
    order = SimpleNamespace(prices=[3, 4])
    with Pool(processes=2) as pool:
        print(pool.map(total, [order]))
