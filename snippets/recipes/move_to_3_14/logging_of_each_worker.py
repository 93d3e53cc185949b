"""An initializer sets up logging, in each worker as in the parent."""

import logging
from multiprocessing import Pool


def set_up_logging():
    logging.basicConfig(level=logging.INFO, format="%(message)s")


def print_receipt(number):
    logging.info("receipt %d is printed", number)


if __name__ == "__main__":
    set_up_logging()
    with Pool(processes=2, initializer=set_up_logging) as pool:
        pool.map(print_receipt, [1, 2])
    logging.info("the shop is closed")
