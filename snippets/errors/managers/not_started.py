"""The manager is used before it is started."""

from multiprocessing.managers import SyncManager

if __name__ == "__main__":
    manager = SyncManager()
    stock = manager.dict(tea=3)
    print(stock)
