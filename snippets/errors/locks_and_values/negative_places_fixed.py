"""A Semaphore has at least one place."""

from multiprocessing import Semaphore

if __name__ == "__main__":
    cores, reserved = 1, 2
    slots = Semaphore(max(1, cores - reserved))
    print(slots.acquire(block=False))
