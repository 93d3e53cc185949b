"""ru_maxrss of a small worker, whose parent is large."""

import resource
import sys
from multiprocessing import Process, SimpleQueue


def peak(who):
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(who).ru_maxrss * unit


def resize(photo, peaks):
    peaks.put(peak(resource.RUSAGE_SELF))


def show(who, size):
    print(
        f"{who}:", "over" if size > 200_000_000 else "under", "200 MB"
    )


if __name__ == "__main__":
    large = bytearray(b"x") * 300_000_000
    peaks = SimpleQueue()
    worker = Process(target=resize, args=("cat.jpg", peaks))
    worker.start()
    show("the worker's own peak", peaks.get())
    worker.join()
    show("the parent's children", peak(resource.RUSAGE_CHILDREN))
