"""The with block ends, and the thread for results has ended before."""

import threading
from multiprocessing import Pool


class PriceError(Exception):
    """An item has an impossible price."""

    def __init__(self, item, price):
        super().__init__(f"{item} for {price}")


def check(item):
    raise PriceError(item, -5)


if __name__ == "__main__":
    with Pool(1) as pool:
        threads = threading.enumerate()
        pool.apply_async(check, ("tea",))
        for thread in threads:
            if "_handle_results" in thread.name:
                thread.join()  # it ends, and should not
