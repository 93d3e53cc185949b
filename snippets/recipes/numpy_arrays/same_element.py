# /// script
# dependencies = ["numpy"]
# ///
"""Two processes add to one element: without a lock, and with it."""

from contextlib import suppress
from multiprocessing import Barrier, Lock, Process, RawArray
from threading import BrokenBarrierError

import numpy as np


def without_lock(shared, both, lock, limit=None):
    counts = np.frombuffer(shared, "i")
    before = counts[0]
    with suppress(BrokenBarrierError):
        both.wait(limit)
    counts[0] = before + 1


def with_lock(shared, both, lock):
    with lock:  # so that no other comes, and the wait ends alone
        without_lock(shared, both, lock, limit=0.5)


if __name__ == "__main__":
    both, lock = Barrier(2), Lock()
    for count in (without_lock, with_lock):
        shared = RawArray("i", 3)
        workers = [
            Process(target=count, args=(shared, both, lock))
            for _ in range(2)
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print(f"{count.__name__}: {np.frombuffer(shared, 'i')[0]}")
