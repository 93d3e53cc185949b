"""The child fails while it is still loading this file."""

from multiprocessing import get_context


def print_price(price):
    print(price)


printer = get_context("spawn").Process(target=print_price, args=(4,))
printer.start()
printer.join()
