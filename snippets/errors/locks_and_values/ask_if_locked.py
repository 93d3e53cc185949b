"""locked() exists since 3.14."""

from multiprocessing import Lock

if __name__ == "__main__":
    printer = Lock()
    print(f"taken: {printer.locked()}")
