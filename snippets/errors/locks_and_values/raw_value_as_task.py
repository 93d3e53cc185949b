"""A shared number cannot be the argument of a pool's task."""

from multiprocessing import Pool, Value


def read(limit):
    return limit.value


if __name__ == "__main__":
    limit = Value("i", 10, lock=False)
    with Pool(processes=1) as pool:
        print(pool.map(read, [limit]))
