"""processes for a Pool, max_workers for an executor."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def double(price):
    return price * 2


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(double, [3, 4]))
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(list(executor.map(double, [3, 4])))
