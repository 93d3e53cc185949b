"""map() hands each item on as it is."""

from multiprocessing import Pool


def double(price):
    return price * 2


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.map(double, [3, 4]))
