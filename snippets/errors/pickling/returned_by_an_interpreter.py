"""An interpreter cannot return an object of the main file's class."""

from concurrent.futures import InterpreterPoolExecutor


class Order:
    def __init__(self, prices):
        self.prices = prices


def load_order():
    return Order([3, 4])


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=1) as executor:
        print(executor.submit(load_order).result())
