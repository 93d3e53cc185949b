"""The path of a socket file has about a hundred bytes at most."""

from multiprocessing.connection import Listener

if __name__ == "__main__":
    with Listener("/tmp/" + "kitchen" * 20) as kitchen:
        print(kitchen.address)
