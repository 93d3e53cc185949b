"""return_when takes a constant of the module."""

from concurrent.futures import ProcessPoolExecutor, wait
from multiprocessing import Lock


def set_up(lock):
    global scanner
    scanner = lock


def scan(photo):
    with scanner:
        return f"{photo}: scanned"


if __name__ == "__main__":
    lock = Lock()
    with ProcessPoolExecutor(1, None, set_up, (lock,)) as executor:
        with lock:
            future = executor.submit(scan, "cat.png")
            wait([future], return_when="first")
