"""The parent has found what it looked for, and waits for ever."""

from itertools import count
from multiprocessing import Process, Queue


def load(loaded):
    for number in count(1):
        loaded.put(number)


def check(loaded, checked):
    for number in iter(loaded.get, None):
        checked.put((number, number % 91 == 0))


if __name__ == "__main__":
    loaded, checked = Queue(2), Queue(2)
    stages = [
        Process(target=load, args=(loaded,)),
        Process(target=check, args=(loaded, checked)),
    ]
    for process in stages:
        process.start()
    for number, found in iter(checked.get, None):
        if found:
            print(f"found: photo {number}")
            break
    for process in stages:
        process.join()
    print("never printed")
