"""A Semaphore cannot have less than no places."""

from multiprocessing import Semaphore

if __name__ == "__main__":
    cores, reserved = 1, 2
    slots = Semaphore(cores - reserved)
    print(slots.acquire(block=False))
