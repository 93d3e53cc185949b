"""Two processes rotate one file, and the first two lines are gone."""

import logging
from logging.handlers import RotatingFileHandler
from multiprocessing import Barrier, Process
from pathlib import Path

# One process that wrote all of them would rotate once, before tabby.
PHOTOS = ["kitten-in-hat.jpg", "rex.jpg", "tabby.jpg", "spot.jpg"]


def resize(mine, turns):
    log = RotatingFileHandler("photos.log", maxBytes=28, backupCount=1)
    logging.basicConfig(format="%(message)s", handlers=[log])
    for photo in PHOTOS:
        if photo in mine:
            logging.warning("%s", photo)
        turns.wait()


if __name__ == "__main__":
    for old in Path().glob("photos.log*"):
        old.unlink()
    turns = Barrier(2)
    resizers = [
        Process(target=resize, args=(mine, turns))
        for mine in (PHOTOS[0::2], PHOTOS[1::2])
    ]
    for resizer in resizers:
        resizer.start()
    for resizer in resizers:
        resizer.join()
    for path in sorted(Path().glob("photos.log*")):
        print(path, path.read_text().split())
