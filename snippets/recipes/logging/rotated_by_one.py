"""One process rotates the file, and all lines are there."""

import logging
from logging import handlers
from multiprocessing import Process, Queue
from pathlib import Path


def resize(photos, queue):
    logging.getLogger().handlers = [handlers.QueueHandler(queue)]
    for photo in photos:
        logging.warning("%s", photo)


if __name__ == "__main__":
    for old in Path().glob("photos.log*"):
        old.unlink()
    log = handlers.RotatingFileHandler(
        "photos.log", maxBytes=28, backupCount=3
    )
    queue = Queue()
    resizers = [
        Process(target=resize, args=(photos, queue))
        for photos in (
            ["tabby.jpg", "tom.jpg"],
            ["rex.jpg", "spot.jpg"],
        )
    ]
    for resizer in resizers:
        resizer.start()
    listener = handlers.QueueListener(queue, log)
    listener.start()
    for resizer in resizers:
        resizer.join()
    listener.stop()
    log.close()
    for path in sorted(Path().glob("photos.log*")):
        count = len(path.read_text().split())
        print(path, "has", count, "of 4 lines")
