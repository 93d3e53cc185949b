"""accept() after the Listener's close()."""

from multiprocessing.connection import Listener

if __name__ == "__main__":
    with Listener(("localhost", 0)) as kitchen:
        print(f"open on {kitchen.address[0]}")
    kitchen.accept()
