# /// script
# dependencies = ["numpy"]
# ///
"""Two processes change the halves of one NumPy array in place."""

from contextlib import closing
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

import numpy as np


def warm_up(name, shape, dtype, rows):
    with closing(SharedMemory(name=name)) as block:
        degrees = np.ndarray(shape, dtype, buffer=block.buf)
        degrees[rows] += 10


if __name__ == "__main__":
    measured = np.array([[15.0, 18.0], [21.0, 16.0], [9.0, 12.0]])
    block = SharedMemory(create=True, size=measured.nbytes)
    try:
        degrees = np.ndarray(measured.shape, buffer=block.buf)
        degrees[:] = measured
        array = block.name, degrees.shape, degrees.dtype
        workers = [
            Process(target=warm_up, args=(*array, rows))
            for rows in (slice(0, 2), slice(2, 3))
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print(degrees)
    finally:
        block.close()
        block.unlink()
