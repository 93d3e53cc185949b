"""A logging handler holds an RLock, and cannot be sent."""

import logging
from multiprocessing import Pool


def fetch(page, handler):
    handler.handle(logging.makeLogRecord({"msg": page}))


if __name__ == "__main__":
    handler = logging.StreamHandler()
    with Pool(processes=2) as pool:
        pool.starmap(fetch, [("index.html", handler)])
