"""A function of atexit that is the first to put into a queue."""

import atexit
from multiprocessing import Queue


def report(results):
    results.put("closed")
    print(results.get())


if __name__ == "__main__":
    results = Queue()
    atexit.register(report, results)
    print("open")
