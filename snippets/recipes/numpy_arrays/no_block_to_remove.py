# /// script
# dependencies = ["numpy"]
# ///
"""A NumPy array over a RawArray: shared, and nothing to clean up."""

from multiprocessing import Process, RawArray

import numpy as np


def warm_up(shared, shape, row):
    degrees = np.frombuffer(shared).reshape(shape)
    degrees[row] += 10


if __name__ == "__main__":
    shape = days, hours = 2, 3
    shared = RawArray("d", days * hours)
    degrees = np.frombuffer(shared).reshape(shape)
    degrees[:] = [[15, 18, 21], [9, 12, 14]]
    workers = [
        Process(target=warm_up, args=(shared, shape, day))
        for day in range(days)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(degrees)
