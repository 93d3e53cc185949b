"""The worker makes the iterator: what is sent is where it starts."""

from itertools import count, islice
from multiprocessing import Pool


def numbers(start):
    return list(islice(count(start), 3))


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(numbers, [10]))
