"""with acquires the lock itself."""

from multiprocessing import Lock

if __name__ == "__main__":
    printer = Lock()
    with printer:
        print("printing")
        print(f"printer is free: {printer.acquire(block=False)}")
