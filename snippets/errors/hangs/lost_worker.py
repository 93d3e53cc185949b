"""A worker disappears, and nobody tells Pool.map."""

import os
from multiprocessing import Pool


def load_photo(size):
    if size > 1_000:
        os._exit(1)  # as if the system had killed the worker
    return size


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print("loading")
        print(pool.map(load_photo, [640, 9_000, 800]))
