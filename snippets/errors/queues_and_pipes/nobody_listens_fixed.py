"""The Listener is there before the Client starts."""

from multiprocessing import Process
from multiprocessing.connection import Client, Listener


def order(address):
    with Client(address) as connection:
        connection.send("tea")


if __name__ == "__main__":
    with Listener(("localhost", 0)) as kitchen:
        guest = Process(target=order, args=(kitchen.address,))
        guest.start()
        with kitchen.accept() as connection:
            print(connection.recv())
        guest.join()
