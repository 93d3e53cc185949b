"""The first argument of acquire() is no time limit."""

from multiprocessing import Lock

if __name__ == "__main__":
    printer = Lock()
    with printer:
        print("printer taken")
        if not printer.acquire(0.5):
            print("still taken")
