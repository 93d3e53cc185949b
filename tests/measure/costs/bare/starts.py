"""Print what it takes to start and join a process: `starts.py METHOD [MODULE]`, as [first, later], in seconds."""

import importlib
import multiprocessing
import sys
from time import perf_counter

LATER = 8

for module in sys.argv[2:]:
    importlib.import_module(module)


def nothing():
    """Do nothing."""


def seconds(context):
    """Start a process, and wait until it has ended."""
    began = perf_counter()
    process = context.Process(target=nothing)
    process.start()
    process.join()
    return perf_counter() - began


if __name__ == "__main__":
    chosen = multiprocessing.get_context(sys.argv[1])
    first = seconds(chosen)
    print([first, sum(seconds(chosen) for _ in range(LATER)) / LATER])
