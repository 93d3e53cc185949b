"""One executor for all calls: made by the first, ended at exit."""

import os
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import Barrier


@cache
def workers():
    return ProcessPoolExecutor(2, None, set_up, [Barrier(2)])


def set_up(both_busy):
    global all_meet
    all_meet = both_busy


def plan(stops):
    all_meet.wait()  # for the example: so both workers have a tour
    return os.getpid(), sum(stops)


def answer(request):
    return list(workers().map(plan, request))


if __name__ == "__main__":
    processes = set()
    for request in [[3, 1], [4]], [[1, 5], [9, 2]], [[6], [5, 3]]:
        planned = answer(request)
        print(*(length for _, length in planned))
        processes.update(pid for pid, _ in planned)
    print(f"6 tours, {len(processes)} processes")
