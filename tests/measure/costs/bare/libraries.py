"""Print what one job takes, in a loop or by a library: `libraries.py NAME`, as [all of it, a short task], in seconds.

All of it is the start of two workers, the same tasks for each library, and the end. A short task, one of many that do
nothing, is sent to workers that have started.
"""

import sys
from contextlib import contextmanager
from multiprocessing import get_context
from time import perf_counter

TASKS, NUMBERS, SHORT, METHOD = 100, 240_000, 500, "forkserver"


def work(number):
    """A task of some ten milliseconds."""
    return sum(one * number % 7 for one in range(NUMBERS))


def nothing(number):
    """A task that does nothing."""
    return number


@contextmanager
def loop():
    """No library."""
    yield lambda function, numbers: list(map(function, numbers))


@contextmanager
def pool():
    """A Pool."""
    with get_context(METHOD).Pool(2) as workers:
        yield lambda function, numbers: workers.map(function, numbers, chunksize=1)
        workers.close()
        workers.join()


@contextmanager
def executor():
    """A ProcessPoolExecutor."""
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(2, mp_context=get_context(METHOD)) as workers:
        yield lambda function, numbers: list(workers.map(function, numbers))


@contextmanager
def loky():
    """The executor of loky."""
    from loky import ProcessPoolExecutor

    with ProcessPoolExecutor(2) as workers:
        yield lambda function, numbers: list(workers.map(function, numbers))


@contextmanager
def mpire():
    """A WorkerPool of mpire."""
    from mpire import WorkerPool

    with WorkerPool(2, start_method=METHOD, keep_alive=True) as workers:
        yield lambda function, numbers: workers.map(function, numbers, chunk_size=1)
        workers.stop_and_join()


@contextmanager
def joblib():
    """Parallel of joblib, which makes larger batches of short tasks by itself; not here."""
    from joblib import Parallel, delayed

    with Parallel(2, batch_size=1) as workers:
        yield lambda function, numbers: workers(delayed(function)(number) for number in numbers)
    from joblib.externals.loky import get_reusable_executor

    get_reusable_executor().shutdown()


WAYS = {way.__name__: way for way in (loop, pool, executor, loky, mpire, joblib)}

if __name__ == "__main__":
    way = WAYS[sys.argv[1]]
    began = perf_counter()
    with way() as at_once:
        found = at_once(work, range(TASKS))
    whole = perf_counter() - began
    with way() as at_once:
        at_once(nothing, range(8))
        began = perf_counter()
        at_once(nothing, range(SHORT))
        short = (perf_counter() - began) / SHORT
    if found != [work(number) for number in range(TASKS)]:
        raise SystemExit("another result")
    print([whole, short])
