"""The Listener has a key, the Client has none."""

from multiprocessing import Process
from multiprocessing.connection import Client, Listener


def order(address):
    with Client(address) as connection:
        connection.send("tea")
        print(connection.recv())


if __name__ == "__main__":
    with Listener(("localhost", 0), authkey=b"secret") as kitchen:
        guest = Process(target=order, args=(kitchen.address,))
        guest.start()
        try:
            kitchen.accept()
        finally:
            guest.join()
