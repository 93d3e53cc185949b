# /// script
# dependencies = ["numpy"]
# ///
"""An array outlives its block in one process, a copy in the other."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

import numpy as np


def array_of(name):
    block = SharedMemory(name)
    degrees = np.ndarray(3, buffer=block.buf)
    block.close()
    return degrees


def copy_of(name):
    block = SharedMemory(name)
    degrees = np.ndarray(3, buffer=block.buf).copy()
    block.close()
    return degrees


def report(load, name):
    print(f"highest: {load(name).max()}", flush=True)


if __name__ == "__main__":
    block = SharedMemory(create=True, size=3 * 8)
    np.ndarray(3, buffer=block.buf)[:] = [15, 18, 21]
    for load in (array_of, copy_of):
        process = Process(target=report, args=(load, block.name))
        process.start()
        process.join()
        print(f"{load.__name__}: exit code {process.exitcode}")
    block.close()
    block.unlink()
