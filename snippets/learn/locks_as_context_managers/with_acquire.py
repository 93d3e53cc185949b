"""`with lock.acquire():` takes the lock, fails, and keeps it."""

from multiprocessing import Lock

if __name__ == "__main__":
    lock = Lock()
    try:
        with lock.acquire(timeout=1):
            print("never printed")
    except TypeError as error:
        print(f"TypeError: {error}")
    print(f"lock is free: {lock.acquire(block=False)}")
