"""encode() makes bytes of a text."""

from multiprocessing.connection import Listener

if __name__ == "__main__":
    secret = "secret"
    with Listener(("localhost", 0), authkey=secret.encode()) as kitchen:
        print(f"host {kitchen.address[0]}")
