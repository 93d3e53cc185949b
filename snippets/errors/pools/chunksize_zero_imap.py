"""A chunk of no inputs, to imap()."""

from multiprocessing import Pool


def double(price):
    return price * 2


if __name__ == "__main__":
    prices = [3, 4]
    with Pool(1) as pool:
        size = len(prices) // 10
        print(pool.map(double, prices, chunksize=size))
        print(list(pool.imap(double, prices, chunksize=size)))
