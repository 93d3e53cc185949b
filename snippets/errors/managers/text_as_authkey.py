"""The key of a manager is bytes, not text."""

from multiprocessing.managers import SyncManager

if __name__ == "__main__":
    with SyncManager(authkey="secret") as manager:
        print(manager.dict(tea=3))
