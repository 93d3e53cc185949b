"""A default is chosen where the result is used."""

from concurrent.futures import ProcessPoolExecutor


def price(item):
    raise KeyError(item)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        future = executor.submit(price, "tea")
        print(0 if future.exception() else future.result())
