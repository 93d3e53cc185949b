"""The processes have the manager's key."""

from multiprocessing import Pool, current_process
from multiprocessing.managers import SyncManager


def count(orders):
    return len(orders)


if __name__ == "__main__":
    current_process().authkey = b"secret of the shop"
    with SyncManager() as manager:
        orders = manager.list(["tea", "soup"])
        with Pool(1) as pool:
            print(pool.apply(count, (orders,)))
