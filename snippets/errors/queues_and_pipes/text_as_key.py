"""A key is bytes, not text."""

from multiprocessing.connection import Listener

if __name__ == "__main__":
    with Listener(("localhost", 0), authkey="secret") as kitchen:
        print(f"host {kitchen.address[0]}")
