"""Server and client have the same key."""

from multiprocessing.managers import SyncManager

if __name__ == "__main__":
    with SyncManager(("localhost", 0), authkey=b"secret") as server:
        client = SyncManager(server.address, authkey=b"secret")
        client.connect()
        print(client.dict(tea=3))
