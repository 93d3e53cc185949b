"""Each worker takes a number, which is in its records from then on."""

import logging
import sys
from logging.handlers import QueueHandler, QueueListener
from multiprocessing import Pool, Queue, SimpleQueue, current_process


def set_up_log(queue, numbers):
    current_process().name = f"resizer-{numbers.get()}"
    root = logging.getLogger()
    root.setLevel("INFO")
    root.handlers = [QueueHandler(queue)]
    logging.info("ready")


def resize(photo):
    logging.info("resizing %s", photo)


if __name__ == "__main__":
    queue, numbers = Queue(), SimpleQueue()
    for number in range(1, 3):
        numbers.put(number)
    screen = logging.StreamHandler(sys.stdout)
    form = "%(processName)s [%(process)d] %(message)s"
    screen.setFormatter(logging.Formatter(form))
    with Pool(2, set_up_log, (queue, numbers)) as pool:
        listener = QueueListener(queue, screen)
        listener.start()
        pool.map(resize, ["cat.jpg", "dog.jpg"])
        pool.close()
        pool.join()
    listener.stop()
