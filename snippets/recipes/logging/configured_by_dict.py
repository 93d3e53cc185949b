"""dictConfig in the parent and in the workers, each with its own."""

import logging.config
from logging.handlers import QueueListener
from multiprocessing import Pool, Queue

BASE = {"version": 1, "disable_existing_loggers": False}
SCREEN = {"class": "logging.StreamHandler", "formatter": "form"}
PARENT = BASE | {
    "formatters": {"form": {"format": "%(levelname)s: %(message)s"}},
    "handlers": {"screen": SCREEN},
    "root": {"level": "INFO", "handlers": ["screen"]},
}
log = logging.getLogger("photos")


def set_up_log(queue):
    to_parent = {"()": "logging.handlers.QueueHandler", "queue": queue}
    config = BASE | {
        "handlers": {"to_parent": to_parent},
        "root": {"level": "INFO", "handlers": ["to_parent"]},
    }
    logging.config.dictConfig(config)


def resize(photo):
    log.info("resizing %s", photo)


if __name__ == "__main__":
    logging.config.dictConfig(PARENT)
    queue = Queue()
    with Pool(2, initializer=set_up_log, initargs=(queue,)) as pool:
        listener = QueueListener(queue, *logging.root.handlers)
        listener.start()
        pool.map(resize, ["cat.jpg", "dog.jpg"])
        pool.close()
        pool.join()
    listener.stop()
