"""starmap() spreads each item, and a number cannot be spread."""

from multiprocessing import Pool


def double(price):
    return price * 2


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.starmap(double, [3, 4]))
