"""map_async() returns a promise, not a list."""

from multiprocessing import Pool


def double(price):
    return price * 2


if __name__ == "__main__":
    with Pool(1) as pool:
        promise = pool.map_async(double, [3, 4])
        for price in promise:
            print(price)
