"""A partial carries what the inner function remembered."""

from functools import partial
from multiprocessing import Pool


def scale(factor, width):
    return width * factor


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(partial(scale, 2), [320, 640]))
