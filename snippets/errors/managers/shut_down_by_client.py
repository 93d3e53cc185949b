"""A manager that has only connected cannot shut down the server."""

from multiprocessing.managers import BaseManager

if __name__ == "__main__":
    with BaseManager(("localhost", 0), authkey=b"secret") as server:
        client = BaseManager(server.address, authkey=b"secret")
        client.connect()
        client.shutdown()
