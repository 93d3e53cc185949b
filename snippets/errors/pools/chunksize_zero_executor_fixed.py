"""A chunk has one input at least."""

from concurrent.futures import ProcessPoolExecutor


def double(price):
    return price * 2


if __name__ == "__main__":
    prices = [3, 4]
    size = max(1, len(prices) // 10)
    with ProcessPoolExecutor(1) as executor:
        print(list(executor.map(double, prices, chunksize=size)))
