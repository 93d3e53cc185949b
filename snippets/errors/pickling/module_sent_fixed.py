"""The worker imports the module: what is sent is its name."""

from importlib import import_module
from multiprocessing import Pool


def root(library, number):
    return import_module(library).isqrt(number)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.starmap(root, [("math", 16)]))
