"""Forget a pool that was never closed, and count its workers."""

from multiprocessing import Pool, active_children

if __name__ == "__main__":
    pool = Pool(processes=2)
    print("workers of the pool:", len(active_children()))
    pool = None  # nobody has the pool any more
    print("workers left:", len(active_children()))
