"""with releases a lock once."""

from multiprocessing import Lock


def read(text, lock):
    with lock:
        print(f"lock is free: {lock.acquire(block=False)}")
        try:
            return int(text)
        except ValueError:
            return 0


if __name__ == "__main__":
    lock = Lock()
    print(read("42", lock))
    print(read("sold out", lock))
    print(f"lock is free: {lock.acquire(block=False)}")
