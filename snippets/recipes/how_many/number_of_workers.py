# /// script
# dependencies = ["psutil"]
# ///
"""No more workers than cores, tasks, memory and Windows allow."""

import os
import sys
from multiprocessing import Pool

import psutil

ON_WINDOWS = 60  # what a pool can wait for


def usable_cores():
    if hasattr(os, "process_cpu_count"):  # since Python 3.13
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):  # Linux
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def number_of_workers(tasks, memory_each, cores=None):
    memory = psutil.virtual_memory().available
    limits = [cores or usable_cores(), tasks, memory // memory_each]
    if sys.platform == "win32":
        limits.append(ON_WINDOWS)
    return max(1, min(limits))


def resize(photo):
    return photo.replace(".jpg", "-small.jpg")


if __name__ == "__main__":
    photos, each = ["cat.jpg", "dog.jpg"], 50_000_000
    with Pool(number_of_workers(len(photos), each)) as pool:
        print(pool.map(resize, photos))
    print(f"8 cores, 2 photos: {number_of_workers(2, each, 8)}")
    huge = 10**15
    print(f"8 cores, huge photos: {number_of_workers(9, huge, 8)}")
