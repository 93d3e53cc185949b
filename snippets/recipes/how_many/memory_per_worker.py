# /// script
# dependencies = ["psutil"]
# ///
"""Measure what one worker takes, to see how many the memory has."""

from multiprocessing import Pool

import psutil

MB = 1_000_000


def load(megabytes):
    photo = b"." * megabytes * MB
    own = psutil.Process().memory_full_info().uss
    return len(photo), own


def workers(memory, per_worker):
    return max(1, int(memory / per_worker))


if __name__ == "__main__":
    with Pool(processes=1) as pool:
        size, own = pool.apply(load, (200,))
    print(f"the worker takes more than the photo: {own > size}")
    print(f"workers in 1 GB: {workers(1000 * MB, own)}")
    free = 0.8 * psutil.virtual_memory().available
    print(f"one or more here: {workers(free, own) >= 1}")
