# /// script
# dependencies = ["psutil"]
# ///
"""What a worker copies by collecting garbage, and gc.freeze()."""

import gc
from multiprocessing import get_context

import psutil


def own_memory():
    return psutil.Process().memory_full_info().uss


def copied_by_collecting():
    before = own_memory()
    gc.collect()
    return own_memory() - before


def report(title):
    with get_context("fork").Pool(processes=1) as pool:
        much = pool.apply(copied_by_collecting) > table / 2
    print(f"{title}: {'copied' if much else 'shared'}")


if __name__ == "__main__":
    start = own_memory()
    ratings = [[n % 200, n % 5] for n in range(500_000)]
    table = own_memory() - start
    report("a worker collects garbage")
    gc.freeze()
    report("the same after gc.freeze()")
