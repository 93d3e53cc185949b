"""A partial of a top-level function can be sent back."""

from functools import partial
from multiprocessing import Pool


def price(rate, amount):
    return amount * rate


def pricing(rate):
    return partial(price, rate)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        for price_of in pool.map(pricing, [2]):
            print(price_of(10))
