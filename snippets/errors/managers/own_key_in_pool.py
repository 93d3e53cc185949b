"""A manager with a key of its own: a worker cannot load its proxy."""

from multiprocessing import Pool
from multiprocessing.managers import SyncManager


def count(orders):
    return len(orders)


if __name__ == "__main__":
    with SyncManager(authkey=b"secret of the shop") as manager:
        orders = manager.list(["tea", "soup"])
        with Pool(1) as pool:
            print(pool.apply(count, (orders,)))
