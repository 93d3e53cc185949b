"""An object of a class defined in a function cannot be sent."""

from dataclasses import dataclass
from multiprocessing import Pool


def load_orders():
    @dataclass
    class Order:
        price: int

    return [Order(3), Order(4)]


def with_tax(order):
    return order.price * 2


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(with_tax, load_orders()))
