"""Told its module, the class can be sent on every version."""

from dataclasses import make_dataclass
from multiprocessing import Pool

Order = make_dataclass("Order", ["price"])
Order.__module__ = __name__


def with_tax(order):
    return order.price * 2


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(with_tax, [Order(3), Order(4)]))
