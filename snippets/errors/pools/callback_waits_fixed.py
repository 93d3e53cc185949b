"""The second step is taken in the main thread."""

from multiprocessing import Pool


def double(price):
    return price * 2


if __name__ == "__main__":
    with Pool(1) as pool:
        result = pool.apply_async(double, (20,))
        print(pool.apply(double, (result.get(),)))
