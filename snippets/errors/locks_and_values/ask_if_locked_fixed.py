"""Before 3.14: try to take the lock, and put it back."""

from multiprocessing import Lock


def is_taken(lock):
    if lock.acquire(block=False):
        lock.release()
        return False
    return True


if __name__ == "__main__":
    printer = Lock()
    print(f"taken: {is_taken(printer)}")
    with printer:
        print(f"taken: {is_taken(printer)}")
