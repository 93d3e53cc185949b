"""Logging is set up in the parent: do its workers log as well?"""

import logging
from multiprocessing import Pool


def print_receipt(number):
    logging.info("receipt %d is printed", number)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    with Pool(processes=2) as pool:
        pool.map(print_receipt, [1, 2])
    logging.info("the shop is closed")
