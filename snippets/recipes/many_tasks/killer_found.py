"""Finds the scan that kills its worker, and keeps what is done."""

import os
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from multiprocessing import RawArray, SimpleQueue


def set_up(numbers, shared):
    global own, at
    own, at = numbers.get(), shared


def read(scan):
    at[own] = scan
    if scan == 3:
        os._exit(7)  # as if the system had killed the worker
    return f"text of scan {scan}"


def run(scans, size, texts):
    """Add to texts what is read, and return what was being read."""
    at, numbers = RawArray("i", size), SimpleQueue()
    with ProcessPoolExecutor(size, None, set_up, (numbers, at)) as pool:
        tasks = {scan: pool.submit(read, scan) for scan in scans}
        for number in range(size):
            numbers.put(number)  # now the workers begin
        for scan, task in tasks.items():
            if not isinstance(task.exception(), BrokenExecutor):
                texts[scan] = task.result()
    return {scan for scan in at if scan and scan not in texts}


if __name__ == "__main__":
    left, texts, killers = range(1, 9), {}, set()
    while suspects := run(left, 2, texts):
        for suspect in suspects:
            killers |= run([suspect], 1, texts)
        left = [n for n in left if n not in texts.keys() | killers]
    print(f"kill their worker: {killers}")
    print(f"read: {sorted(texts)}")
