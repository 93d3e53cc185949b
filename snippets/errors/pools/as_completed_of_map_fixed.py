"""submit() returns a future for each task."""

from concurrent.futures import ProcessPoolExecutor, as_completed


def double(price):
    return price * 2


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        futures = [executor.submit(double, price) for price in [3, 4]]
        for future in as_completed(futures):
            print(future.result())
