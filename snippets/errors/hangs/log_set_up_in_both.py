"""The log is set up in every process that writes to it."""

import logging
from multiprocessing import Process


def set_up_log():
    logging.basicConfig(level=logging.INFO, format="%(message)s")


def resize(photo):
    set_up_log()
    logging.info(f"resizing {photo}")


if __name__ == "__main__":
    set_up_log()
    logging.info("starting")
    resizer = Process(target=resize, args=("cat.jpg",))
    resizer.start()
    resizer.join()
