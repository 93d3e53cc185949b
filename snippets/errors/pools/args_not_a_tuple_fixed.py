"""args=(3,) is a tuple of one."""

from multiprocessing import Pool


def double(price):
    return price * 2


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.apply(double, args=(3,)))
