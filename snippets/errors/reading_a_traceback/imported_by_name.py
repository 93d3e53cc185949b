"""A task imports a module by name, and the import fails."""

import importlib
from multiprocessing import Pool


def load_plugin(name):
    return importlib.import_module(name).__doc__


if __name__ == "__main__":
    with Pool(processes=1) as pool:
        print(pool.apply(load_plugin, ("shop.prices",)))
