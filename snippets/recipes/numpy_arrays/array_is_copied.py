# /// script
# dependencies = ["numpy"]
# ///
"""A process that gets an array changes a copy of it."""

from multiprocessing import Process

import numpy as np


def warm_up(degrees):
    degrees += 10
    print(f"in the process: {degrees}", flush=True)


if __name__ == "__main__":
    degrees = np.array([15.0, 18.0, 21.0])
    process = Process(target=warm_up, args=(degrees,))
    process.start()
    process.join()
    print(f"in the parent:  {degrees}")
