"""Since 3.12, dictConfig makes the listener, too."""

import logging.config
from logging.handlers import QueueHandler
from multiprocessing import Pool

CONFIG = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {
        "screen": {"class": "logging.StreamHandler"},
        "queue": {
            "class": "logging.handlers.QueueHandler",
            "queue": {"()": "multiprocessing.Queue"},
            "handlers": ["screen"],
        },
    },
    "root": {"level": "INFO", "handlers": ["queue"]},
}


def set_up_log(queue):
    root = logging.getLogger()
    root.setLevel("INFO")
    root.handlers = [QueueHandler(queue)]


def resize(photo):
    logging.info("resizing %s", photo)


if __name__ == "__main__":
    logging.config.dictConfig(CONFIG)
    log = logging.getHandlerByName("queue")
    with Pool(2, set_up_log, (log.queue,)) as pool:
        log.listener.start()
        pool.map(resize, ["cat.jpg", "dog.jpg"])
        pool.close()
        pool.join()
    log.listener.stop()
