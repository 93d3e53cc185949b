"""map() of an executor yields results, and these are no futures."""

from concurrent.futures import ProcessPoolExecutor, as_completed


def double(price):
    return price * 2


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        for future in as_completed(executor.map(double, [3, 4])):
            print(future.result())
