"""A mock cannot be sent to a worker."""

from multiprocessing import Pool
from unittest.mock import Mock


def total(order):
    return sum(order.prices)


if __name__ == "__main__":
    order = Mock(prices=[3, 4])
    with Pool(processes=2) as pool:
        print(pool.map(total, [order]))
