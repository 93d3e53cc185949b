"""An initializer that does not raise."""

from multiprocessing.managers import SyncManager


def load_prices():
    return {"tea": 3}


if __name__ == "__main__":
    manager = SyncManager()
    manager.start(initializer=load_prices)
    print(f"started: {manager.dict(load_prices())}")
