"""The argument is block, not blocking."""

from multiprocessing import Lock

if __name__ == "__main__":
    printer = Lock()
    if printer.acquire(blocking=False):
        print("printing")
        printer.release()
