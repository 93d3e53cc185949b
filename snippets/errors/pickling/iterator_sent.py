"""An iterator of itertools cannot be sent since 3.14."""

from itertools import count, islice
from multiprocessing import Pool


def numbers(start):
    return list(islice(start, 3))


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(numbers, [count(10)]))
