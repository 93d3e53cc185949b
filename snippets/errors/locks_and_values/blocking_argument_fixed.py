"""block=False is the argument that does not wait."""

from multiprocessing import Lock

if __name__ == "__main__":
    printer = Lock()
    for order in 17, 18:
        if printer.acquire(block=False):
            print(f"printing order {order}")
            printer.release()
