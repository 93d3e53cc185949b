"""Each worker makes its own handler, once."""

import logging
from multiprocessing import Pool


def set_up():
    logging.basicConfig(format="worker: %(message)s")


def fetch(page):
    logging.warning(page)


if __name__ == "__main__":
    with Pool(processes=2, initializer=set_up) as pool:
        pool.map(fetch, ["index.html"])
