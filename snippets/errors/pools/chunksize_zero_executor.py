"""A chunk of no inputs, to an executor."""

from concurrent.futures import ProcessPoolExecutor


def double(price):
    return price * 2


if __name__ == "__main__":
    prices = [3, 4]
    size = len(prices) // 10
    with ProcessPoolExecutor(1) as executor:
        print(list(executor.map(double, prices, chunksize=size)))
