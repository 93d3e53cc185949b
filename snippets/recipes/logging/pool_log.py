"""The workers of a pool send their records to the parent."""

import logging
import sys
from logging.handlers import QueueHandler, QueueListener
from multiprocessing import Pool, Queue


def set_up_log(queue):
    root = logging.getLogger()
    root.setLevel("INFO")
    root.handlers = [QueueHandler(queue)]


def resize(photo):
    logging.info("resizing %s", photo)
    return f"small-{photo}"


if __name__ == "__main__":
    screen = logging.StreamHandler(sys.stdout)
    form = "%(processName)s, line %(lineno)d: %(message)s"
    logging.basicConfig(level="INFO", format=form, handlers=[screen])
    queue = Queue()
    with Pool(2, initializer=set_up_log, initargs=(queue,)) as pool:
        listener = QueueListener(queue, screen)
        listener.start()
        small = pool.map(resize, ["cat.jpg", "dog.jpg", "ant.jpg"])
        pool.close()
        pool.join()
        listener.stop()
    logging.info("%d photos done", len(small))
