# /// script
# dependencies = ["numpy"]
# ///
"""Two processes add to one element: without a lock, and with it."""

from multiprocessing import Barrier, Lock, Process, RawArray

import numpy as np


def without_lock(shared, both, lock):
    counts = np.frombuffer(shared, "i")
    before = counts[0]
    both.wait()
    counts[0] = before + 1


def with_lock(shared, both, lock):
    counts = np.frombuffer(shared, "i")
    both.wait()
    with lock:
        counts[0] += 1


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
