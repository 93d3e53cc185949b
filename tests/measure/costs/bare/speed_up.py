"""Print what a job takes with so many workers: `speed_up.py WORKERS`, as [in turn, the tasks, all], in seconds.

A tenth of the job is done in turn, by the parent; the rest is tasks, which a pool shares out. Its start does not count.
"""

import sys
from multiprocessing import Pool
from time import perf_counter

IN_TURN, TASKS, NUMBERS = 4, 36, 200_000


def work(number):
    """A task of some ten milliseconds."""
    return sum(one * number % 7 for one in range(NUMBERS))


def seconds(share, numbers):
    """How long a way to work takes for these numbers."""
    began = perf_counter()
    for _ in share(work, numbers):
        pass
    return perf_counter() - began


if __name__ == "__main__":
    with Pool(int(sys.argv[1])) as pool:
        pool.map(abs, range(64), chunksize=1)
        at_once = seconds(map, range(IN_TURN)) + seconds(pool.imap, range(TASKS))
    print([seconds(map, range(IN_TURN)), seconds(map, range(TASKS)), at_once])
