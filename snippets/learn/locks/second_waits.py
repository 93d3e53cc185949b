"""Two processes want one lock: the second waits until it is free."""

from multiprocessing import Event, Lock, Process, Value


def try_once(lock):
    return lock.acquire(block=False)


def add_first(number, lock, taken, tried):
    with lock:
        seen = number.value
        taken.set()
        tried.wait()
        number.value = seen + 1


def add_second(number, lock, taken, tried):
    taken.wait()
    print(f"Is the lock free? {try_once(lock)}")
    tried.set()
    with lock:
        seen = number.value
        number.value = seen + 1


if __name__ == "__main__":
    number, lock = Value("i", 0), Lock()
    shared = number, lock, Event(), Event()
    adders = [
        Process(target=add, args=shared)
        for add in (add_first, add_second)
    ]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    print(f"0 + 1 + 1 = {number.value}")
