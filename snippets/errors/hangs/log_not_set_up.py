"""The log is set up in the parent alone."""

import logging
from multiprocessing import Process


def resize(photo):
    logging.info(f"resizing {photo}")


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    logging.info("starting")
    resizer = Process(target=resize, args=("cat.jpg",))
    resizer.start()
    resizer.join()
