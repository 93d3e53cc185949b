# /// script
# dependencies = ["psutil"]
# ///
"""What a forked worker copies of a table when it only reads it."""

from array import array
from itertools import islice
from multiprocessing import get_context

import psutil


def own_memory():
    return psutil.Process().memory_full_info().uss


def read(name, count):
    before = own_memory()
    for _ in islice(tables[name], count):
        pass
    return own_memory() - before


if __name__ == "__main__":
    tables = {
        "names": [f"town {n}" for n in range(1_000_000)],
        "flags": [True, False] * 2_000_000,
        "numbers": array("q", range(4_000_000)),
    }
    half = 16_000_000  # bytes, of the smallest of them
    for task in [
        ("names", 1),
        ("names", 1_000_000),
        ("flags", 4_000_000),
        ("numbers", 4_000_000),
    ]:
        with get_context("fork").Pool(processes=1) as pool:
            copied = pool.apply(read, task) > half
        name, count = task
        print(f"{count:9,} {name}: {'copied' if copied else 'shared'}")
