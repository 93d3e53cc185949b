"""The result of a future that an executor made is not yours to set."""

from concurrent.futures import ProcessPoolExecutor


def price(item):
    raise KeyError(item)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        future = executor.submit(price, "tea")
        if future.exception():
            future.set_result(0)
        print(future.result())
