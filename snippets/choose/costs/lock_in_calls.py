"""How many function calls are a lock and a shared value worth?"""

import threading
from multiprocessing import Lock, Manager, Value
from timeit import repeat


def resize():
    return "small"


def seconds(function):
    return min(repeat(function, number=2000, repeat=3)) / 2000


def add_one(counter, lock):
    with lock:
        counter.value += 1


if __name__ == "__main__":
    call = seconds(resize)
    done = Value("i", 0)
    with Manager() as manager:
        locked = manager.Value("i", 0), manager.Lock()
        for name, function in {
            "read": lambda: done.value,
            "add, with the lock": lambda: add_one(
                done, done.get_lock()
            ),
            "add, the manager's": lambda: add_one(*locked),
        }.items():
            print(f"{name}: {seconds(function) / call:,.0f} calls")
    for lock in threading.Lock(), Lock():
        kind = type(lock).__module__
        cost = seconds(
            lambda lock=lock: lock.acquire() and lock.release()
        )
        print(f"a lock of {kind}: {cost / call:,.0f} calls")
