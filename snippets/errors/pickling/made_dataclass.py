"""A class of make_dataclass names no module of its own up to 3.11."""

from dataclasses import make_dataclass
from multiprocessing import Pool

Order = make_dataclass("Order", ["price"])


def with_tax(order):
    return order.price * 2


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(with_tax, [Order(3), Order(4)]))
