"""An exception in a callback of a future is logged, and that is all."""

from concurrent.futures import ProcessPoolExecutor


def price(item):
    return 20


def show(future):
    print("price: " + future.result())


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        future = executor.submit(price, "tea")
        future.add_done_callback(show)
    print("done")
