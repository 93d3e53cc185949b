"""A partial carries arguments along; the function stays plain."""

from functools import partial
from multiprocessing import Pool


def total(prices, *, tax, currency):
    return f"{sum(prices) * (1 + tax):.2f} {currency}"


if __name__ == "__main__":
    orders = [[3.0, 4.5], [12.0], [1.5, 1.5]]
    norwegian = partial(total, tax=0.25, currency="NOK")
    with Pool(processes=2) as pool:
        print(pool.map(norwegian, orders))
