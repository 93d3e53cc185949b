"""The workers of an executor log an error with its traceback."""

import logging
import sys
from concurrent.futures import ProcessPoolExecutor
from logging.handlers import QueueHandler, QueueListener
from multiprocessing import Queue

WIDTHS = {"cat.jpg": 640}
log = logging.getLogger("photos")


def set_up_log(queue):
    root = logging.getLogger()
    root.setLevel("INFO")
    root.handlers = [QueueHandler(queue)]


def resize(photo):
    try:
        return WIDTHS[photo] // 2
    except KeyError:
        log.exception("no width of %s", photo)


if __name__ == "__main__":
    screen = logging.StreamHandler(sys.stdout)
    form = "%(name)s %(levelname)s: %(message)s"
    logging.basicConfig(level="INFO", format=form, handlers=[screen])
    queue = Queue()
    listener = QueueListener(queue, screen)
    with ProcessPoolExecutor(
        max_workers=2, initializer=set_up_log, initargs=(queue,)
    ) as executor:
        widths = executor.map(resize, ["cat.jpg", "dog.jpg"])
        listener.start()
    listener.stop()
    log.info("small widths: %s", list(widths))
