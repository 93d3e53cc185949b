"""Listener and Client have different keys: each side has its error."""

from multiprocessing import Process
from multiprocessing.connection import Client, Listener


def order(address):
    Client(address, authkey=b"old secret")


if __name__ == "__main__":
    with Listener(("localhost", 0), authkey=b"secret") as kitchen:
        guest = Process(target=order, args=(kitchen.address,))
        guest.start()
        try:
            kitchen.accept()
        finally:
            guest.join()
