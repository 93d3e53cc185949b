# /// script
# dependencies = ["numpy", "threadpoolctl"]
# ///
"""NumPy has a thread for each core in each worker: give it one."""

from multiprocessing import Pool

import numpy as np
from threadpoolctl import threadpool_info, threadpool_limits


def use_one_thread():
    threadpool_limits(1, user_api="blas")


def blend(size):
    photo = np.ones((size, size))
    photo @ photo
    threads = [pool["num_threads"] for pool in threadpool_info()]
    return max(threads, default=1)


if __name__ == "__main__":
    every_core = blend(64)
    with Pool(processes=2) as pool:
        threads = pool.map(blend, [64, 64])
        print(f"a thread for each core: {set(threads) == {every_core}}")
    with Pool(processes=2, initializer=use_one_thread) as pool:
        print(f"with an initializer: {pool.map(blend, [64, 64])}")
