# /// script
# dependencies = ["numpy"]
# ///
"""A worker loads NumPy with a single thread."""

import os
from multiprocessing import get_context
from resource import RLIMIT_AS, RLIMIT_STACK, getrlimit, setrlimit

GIB = 1 << 30


def total(prices):
    import numpy

    print(numpy.array(prices).sum())


if __name__ == "__main__":
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    setrlimit(RLIMIT_AS, (2 * GIB, getrlimit(RLIMIT_AS)[1]))
    setrlimit(RLIMIT_STACK, (8 * GIB, getrlimit(RLIMIT_STACK)[1]))
    worker = get_context("spawn").Process(target=total, args=[[3, 4]])
    worker.start()
    worker.join()
