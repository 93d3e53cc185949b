# /// script
# dependencies = ["numpy"]
# ///
"""An array that workers only read says so when one writes to it."""

from multiprocessing import Pool
from multiprocessing.shared_memory import SharedMemory

import numpy as np


def open_array(name, shape, dtype):
    global block, prices
    block = SharedMemory(name=name)
    prices = np.ndarray(shape, dtype, buffer=block.buf)
    prices.flags.writeable = False


def total(amounts):
    return float(prices @ amounts)


def discount(product):
    prices[product] *= 0.9


if __name__ == "__main__":
    known = np.array([2.5, 4.0, 10.0])
    block = SharedMemory(create=True, size=known.nbytes)
    try:
        np.ndarray(known.shape, buffer=block.buf)[:] = known
        array = block.name, known.shape, known.dtype
        with Pool(2, open_array, array) as pool:
            print(pool.map(total, [[1, 1, 0], [0, 2, 1]]))
            try:
                pool.apply(discount, [1])
            except ValueError as error:
                print(error)
    finally:
        block.close()
        block.unlink()
