"""A program that may use one core: who counts it, and who all?"""

import multiprocessing
import os
from multiprocessing import Pool


def counts():
    found = {
        "os.cpu_count()": os.cpu_count(),
        "multiprocessing.cpu_count()": multiprocessing.cpu_count(),
    }
    if hasattr(os, "process_cpu_count"):  # since Python 3.13
        found["os.process_cpu_count()"] = os.process_cpu_count()
    if hasattr(os, "sched_getaffinity"):  # Linux
        usable = len(os.sched_getaffinity(0))
        found["len(os.sched_getaffinity(0))"] = usable
    return found


if __name__ == "__main__":
    every_core = os.cpu_count()
    if hasattr(os, "sched_setaffinity"):
        core = min(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {core})  # as taskset does
    for name, number in counts().items():
        words = "all cores" if number == every_core else number
        print(f"{name}: {words}")
    with Pool(processes=2) as pool:
        same = pool.apply(counts) == counts()
    print(f"a worker counts the same: {same}")
