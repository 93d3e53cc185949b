"""with wants the lock, not what acquire() returns."""

from multiprocessing import Lock

if __name__ == "__main__":
    printer = Lock()
    with printer.acquire():
        print("printing")
