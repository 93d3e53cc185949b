"""A lock that can be acquired at once was free."""

from multiprocessing import Lock

if __name__ == "__main__":
    printer = Lock()
    taken = not printer.acquire(block=False)
    if not taken:
        printer.release()
    print(f"taken: {taken}")
