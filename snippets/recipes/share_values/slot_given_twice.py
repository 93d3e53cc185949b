"""Workers reserve times: two get the same one, unless they lock."""

from multiprocessing import Barrier, Pool, Value
from time import sleep

PAUSE = 50  # ms


def set_up(*shared):
    global next_free, both_have_read
    next_free, both_have_read = shared


def reserve_without_lock(photo):
    slot = next_free.value
    both_have_read.wait()
    next_free.value = slot + PAUSE
    return slot


def reserve(photo):
    with next_free.get_lock():
        slot = next_free.value
        sleep(0.01)  # the other one would read it now
        next_free.value = slot + PAUSE
    return slot


if __name__ == "__main__":
    photos = ["cat.jpg", "dog.jpg", "owl.jpg", "fox.jpg"]
    next_free = Value("q", 0)
    shared = (next_free, Barrier(2))
    with Pool(2, initializer=set_up, initargs=shared) as pool:
        for function in reserve_without_lock, reserve:
            next_free.value = 0
            slots = sorted(pool.map(function, photos, chunksize=1))
            print(f"{function.__name__}: {slots} ms")
