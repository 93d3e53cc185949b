# /// script
# dependencies = ["numpy"]
# ///
"""The workers of a pool open one array once; tasks are rows of it."""

from multiprocessing import Pool
from multiprocessing.shared_memory import SharedMemory

import numpy as np

DAYS, HOURS = 4, 6


def array_in(block):
    return np.ndarray((DAYS, HOURS), float, buffer=block.buf)


def open_array(name):
    global block, degrees
    block = SharedMemory(name=name)
    degrees = array_in(block)


def smooth(day):
    degrees[day] = np.convolve(degrees[day], [0.5, 0.5], "same")
    return day, degrees[day].max()


if __name__ == "__main__":
    size = DAYS * HOURS * np.dtype(float).itemsize
    shared = SharedMemory(create=True, size=size)
    try:
        array_in(shared)[:] = np.arange(24).reshape(DAYS, HOURS)
        with Pool(2, open_array, [shared.name]) as pool:
            for day, highest in pool.imap(smooth, range(DAYS)):
                print(f"day {day}: at most {highest} degrees")
        smoothed = array_in(shared).copy()
    finally:
        shared.close()
        shared.unlink()
    print(f"all days: {smoothed.sum()}")
