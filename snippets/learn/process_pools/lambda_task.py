"""A lambda cannot be sent to a worker; a named function can."""

from multiprocessing import Pool
from pickle import PicklingError


def double(price):
    return price * 2


if __name__ == "__main__":
    prices = [5, 10, 20]
    with Pool(processes=2) as pool:
        try:
            pool.map(lambda price: price * 2, prices)
        except PicklingError as error:
            print(f"PicklingError: {error}")
        print(pool.map(double, prices))
