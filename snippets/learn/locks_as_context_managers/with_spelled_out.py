"""`with lock:` stands for acquire, try, finally and release."""

from multiprocessing import Lock


def is_free(lock):
    if free := lock.acquire(block=False):
        lock.release()
    return free


def read_price(text, lock):
    with lock:
        print(f"lock is free inside: {is_free(lock)}")
        return float(text)


def read_price_spelled_out(text, lock):
    lock.acquire()
    try:
        print(f"lock is free inside: {is_free(lock)}")
        return float(text)
    finally:
        lock.release()


if __name__ == "__main__":
    lock = Lock()
    for read in (read_price, read_price_spelled_out):
        print(f"{read.__name__}: {read('4.50', lock)}")
        try:
            read("sold out", lock)
        except ValueError as error:
            print(f"{read.__name__}: {error}")
        print(f"lock is free afterwards: {is_free(lock)}")
