"""With the main guard, a worker loads the file and that is all."""

from multiprocessing import get_context


def double(price):
    return price * 2


if __name__ == "__main__":
    print("loading the prices")
    with get_context("spawn").Pool(processes=1) as pool:
        print(pool.map(double, [1, 2]))
