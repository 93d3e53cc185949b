"""The worker's level says what is sent, a handler's what it shows."""

import logging
import sys
from logging.handlers import QueueHandler, QueueListener
from multiprocessing import Pool, Queue
from pathlib import Path


def set_up_log(queue, level):
    root = logging.getLogger()
    root.setLevel(level)
    root.handlers = [QueueHandler(queue)]


def resize(photo):
    logging.debug("opening %s", photo)
    logging.info("resizing %s", photo)
    if photo == "dog.jpg":
        logging.warning("%s is small", photo)


if __name__ == "__main__":
    file = logging.FileHandler("photos.log", mode="w")
    screen = logging.StreamHandler(sys.stdout)
    screen.setLevel("WARNING")
    queue = Queue()
    with Pool(1, set_up_log, (queue, "INFO")) as pool:
        listener = QueueListener(
            queue, file, screen, respect_handler_level=True
        )
        listener.start()
        pool.map(resize, ["cat.jpg", "dog.jpg"])
        pool.close()
        pool.join()
    listener.stop()
    file.close()
    print("photos.log:", Path("photos.log").read_text().splitlines())
