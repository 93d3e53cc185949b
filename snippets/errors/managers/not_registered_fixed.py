"""A SyncManager has dict, list, Queue, Lock and others."""

from multiprocessing.managers import SyncManager

if __name__ == "__main__":
    with SyncManager() as manager:
        stock = manager.dict(tea=3)
        print(stock)
