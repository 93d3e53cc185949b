"""block=False does not wait for the lock."""

from multiprocessing import Lock

if __name__ == "__main__":
    printer = Lock()
    if printer.acquire(block=False):
        print("printing")
        printer.release()
