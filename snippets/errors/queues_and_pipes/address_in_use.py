"""Two Listeners at one address."""

from multiprocessing.connection import Listener

if __name__ == "__main__":
    with Listener(("localhost", 0)) as kitchen:
        with Listener(kitchen.address) as bar:
            print(bar.address)
