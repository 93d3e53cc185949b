"""locked() tells whether a lock is held, since 3.14."""

from multiprocessing import Lock, RLock, Semaphore

if __name__ == "__main__":
    for lock in [Lock(), RLock(), Semaphore(1)]:
        with lock:
            held = lock.locked()
        print(f"{type(lock).__name__}: {held}, then {lock.locked()}")
