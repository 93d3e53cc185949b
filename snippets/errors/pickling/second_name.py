"""A decorated copy under a second name is not what a worker finds."""

from functools import wraps
from multiprocessing import Pool


def checked(function):
    @wraps(function)
    def wrapper(price):
        return function(max(price, 0))

    return wrapper


def add_tax(price):
    return price * 2


safe_add_tax = checked(add_tax)

if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(safe_add_tax, [5, -1]))
