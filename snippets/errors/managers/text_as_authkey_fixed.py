"""A key in bytes."""

from multiprocessing.managers import SyncManager

if __name__ == "__main__":
    with SyncManager(authkey=b"secret") as manager:
        print(manager.dict(tea=3))
