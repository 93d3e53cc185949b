"""A lock that is free cannot be released."""

from multiprocessing import Lock


def read(text, lock):
    lock.acquire()
    try:
        return int(text)
    except ValueError:
        lock.release()
        return 0
    finally:
        lock.release()


if __name__ == "__main__":
    lock = Lock()
    print(read("42", lock))
    print(read("sold out", lock))
