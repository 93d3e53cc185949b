"""A named tuple made at the top level can be sent."""

from collections import namedtuple
from multiprocessing import Pool

Order = namedtuple("Order", "price")


def load_orders():
    return [Order(3), Order(4)]


def with_tax(order):
    return order.price * 2


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(with_tax, load_orders()))
