"""A ctypes object with a pointer in it cannot be sent."""

from ctypes import Structure, c_char_p, c_int
from multiprocessing import Pool


class Order(Structure):
    _fields_ = [("name", c_char_p), ("price", c_int)]


def with_tax(order):
    return order.price * 2


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(with_tax, [Order(b"tea", 3)]))
