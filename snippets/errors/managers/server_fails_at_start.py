"""The manager's process fails before it can serve."""

from multiprocessing.managers import SyncManager


def load_prices():
    raise ValueError("no prices")


if __name__ == "__main__":
    manager = SyncManager()
    manager.start(initializer=load_prices)
    print("started")
