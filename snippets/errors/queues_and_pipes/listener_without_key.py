"""The Client has a key, the Listener has none."""

from multiprocessing import Process
from multiprocessing.connection import Client, Listener


def cook(kitchen):
    with kitchen.accept() as connection:
        connection.send("the kitchen is open")


def order(address):
    with Client(address, authkey=b"secret") as connection:
        print(connection.recv())


if __name__ == "__main__":
    with Listener(("localhost", 0)) as kitchen:
        guest = Process(target=order, args=(kitchen.address,))
        guest.start()
        cook(kitchen)
        guest.join()
