"""The discount is sent with the tasks: it is the same everywhere."""

from functools import partial
from multiprocessing import Pool


def receipt(price, discount):
    return f"{price * (100 - discount) / 100:.2f}"


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(partial(receipt, discount=20), [10, 5]))
