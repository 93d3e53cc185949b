"""What can be sent to another process, and in how many bytes."""

import pickle
import sys
import threading
from functools import partial


class Order:
    def __init__(self, number, price):
        self.number, self.price = number, price

    def taxed(self, rate):
        return self.price * (1 + rate)


def total(orders, rate=0):
    return sum(order.taxed(rate) for order in orders)


if __name__ == "__main__":
    order = Order(7, 12.5)
    things = {
        "a function": total,
        "a class": Order,
        "an object": order,
        "its method": order.taxed,
        "a partial": partial(total, rate=0.25),
        "a list of 1,000 prices": [12.5] * 1000,
        "a lambda": lambda price: price * 1.25,
        "a generator": (number for number in range(3)),
        "an open file": sys.stdout,
        "a lock of threading": threading.Lock(),
    }
    for name, thing in things.items():
        try:
            size = f"{len(pickle.dumps(thing)):5,} bytes"
        except (TypeError, pickle.PicklingError):
            size = "   no"
        print(f"{name:22} {size}")
