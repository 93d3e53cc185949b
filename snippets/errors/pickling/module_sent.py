"""A module cannot be sent to a worker."""

import math
from multiprocessing import Pool


def root(library, number):
    return library.isqrt(number)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.starmap(root, [(math, 16)]))
