"""A time limit is called timeout."""

from multiprocessing import Lock

if __name__ == "__main__":
    printer = Lock()
    with printer:
        print("printer taken")
        if not printer.acquire(timeout=0.5):
            print("still taken")
