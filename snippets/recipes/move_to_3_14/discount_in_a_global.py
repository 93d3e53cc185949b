"""The parent sets a discount, and only some workers know of it."""

import multiprocessing
import os

discount = 0


def receipt(price):
    return f"{price * (100 - discount) / 100:.2f}"


if __name__ == "__main__":
    if method := os.environ.get("START_METHOD"):
        multiprocessing.set_start_method(method)
    discount = 20
    with multiprocessing.Pool(processes=2) as pool:
        print(pool.map(receipt, [10, 5]))
