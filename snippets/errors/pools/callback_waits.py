"""A callback that waits for the pool waits for itself."""

from multiprocessing import Pool


def double(price):
    return price * 2


def double_again(price):
    print(pool.apply(double, (price,)))


if __name__ == "__main__":
    with Pool(1) as pool:
        result = pool.apply_async(double, (20,), callback=double_again)
        result.get()
