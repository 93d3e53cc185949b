"""A child that imports this file opens the log anew, and empties it."""

import logging
from multiprocessing import Process
from pathlib import Path

logging.basicConfig(
    filename="photos.log",
    filemode="w",
    format="%(message)s",
    level="INFO",
)


def resize(photo):
    logging.info("resizing %s", photo)


if __name__ == "__main__":
    logging.info("start")
    resizer = Process(target=resize, args=("cat.jpg",))
    resizer.start()
    resizer.join()
    logging.info("done")
    print(Path("photos.log").read_text(), end="")
