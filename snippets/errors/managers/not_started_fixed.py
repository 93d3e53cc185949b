"""The with block starts the manager, and shuts it down."""

from multiprocessing.managers import SyncManager

if __name__ == "__main__":
    with SyncManager() as manager:
        stock = manager.dict(tea=3)
        print(stock)
