"""Lock() makes a lock."""

from multiprocessing import Lock

if __name__ == "__main__":
    printer = Lock()
    with printer:
        print("printing")
