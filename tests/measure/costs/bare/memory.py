"""Print the bytes that belong to a worker alone: `memory.py METHOD [MODULE]`, of a pool that has done one task."""

import importlib
import multiprocessing
import sys

import psutil

for module in sys.argv[2:]:
    importlib.import_module(module)


def own():
    """The bytes that would be free without this process."""
    return psutil.Process().memory_full_info().uss


if __name__ == "__main__":
    with multiprocessing.get_context(sys.argv[1]).Pool(1) as pool:
        print([pool.apply(own)])
