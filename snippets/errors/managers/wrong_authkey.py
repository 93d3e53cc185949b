"""The client's key is not the server's."""

from multiprocessing.managers import BaseManager

if __name__ == "__main__":
    with BaseManager(("localhost", 0), authkey=b"secret") as server:
        client = BaseManager(server.address, authkey=b"old secret")
        client.connect()
        print("connected")
