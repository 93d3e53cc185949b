"""double(3) is called here, and its result handed to the executor."""

from concurrent.futures import ProcessPoolExecutor


def double(price):
    return price * 2


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(double(3)).result())
