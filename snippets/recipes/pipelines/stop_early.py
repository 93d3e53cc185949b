"""The parent has found what it looked for, and all stages end."""

from itertools import count
from multiprocessing import Event, Process, Queue


def load(loaded, stop):
    for number in count(1):
        if stop.is_set():
            break
        loaded.put(number)
    loaded.put(None)


def check(loaded, checked):
    for number in iter(loaded.get, None):
        checked.put((number, number % 91 == 0))
    checked.put(None)


if __name__ == "__main__":
    loaded, checked, stop = Queue(2), Queue(2), Event()
    stages = [
        Process(target=load, args=(loaded, stop)),
        Process(target=check, args=(loaded, checked)),
    ]
    for process in stages:
        process.start()
    for number, found in iter(checked.get, None):
        if found:
            print(f"found: photo {number}")
            break
    stop.set()
    for _ in iter(checked.get, None):
        pass
    for process in stages:
        process.join()
    print([process.exitcode for process in stages])
