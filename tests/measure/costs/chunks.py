"""What a task takes that does nothing, by the size of its chunk."""

from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import Pool
from time import perf_counter

from tests.measure.costs.calls import nothing

TASKS = 2000
SIZES = (1, 10, 100, 1000)


def mapped(size, loops):
    """By `map` of a pool, of so many tasks."""
    with Pool(2) as pool:
        pool.map(nothing, range(8), chunksize=1)
        began = perf_counter()
        for _ in range(loops):
            pool.map(nothing, range(TASKS), chunksize=size)
        return perf_counter() - began


def by_executor(size, loops):
    """By `map` of an executor, of so many tasks."""
    with ProcessPoolExecutor(2) as executor:
        list(executor.map(nothing, range(8)))
        began = perf_counter()
        for _ in range(loops):
            list(executor.map(nothing, range(TASKS), chunksize=size))
        return perf_counter() - began


TIMED = {f"Pool.map {size}": partial(mapped, size) for size in SIZES}
TIMED |= {f"executor.map {size}": partial(by_executor, size) for size in SIZES}
