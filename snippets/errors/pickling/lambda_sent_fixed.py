"""A function at the top level of the file can be sent."""

from multiprocessing import Pool


def double(price):
    return price * 2


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(double, [5, 10, 20]))
