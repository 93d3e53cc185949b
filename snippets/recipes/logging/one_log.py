"""Every process sends its records to one, which writes the file."""

import logging
from logging.handlers import QueueHandler, QueueListener
from multiprocessing import Process, Queue
from pathlib import Path

FORMAT = "%(levelname)s %(processName)s: %(message)s"


def set_up_log(queue):
    root = logging.getLogger()
    root.setLevel("INFO")
    root.handlers = [QueueHandler(queue)]


def resize(photos, queue):
    set_up_log(queue)
    for photo in photos:
        logging.info("resizing %s", photo)


if __name__ == "__main__":
    file = logging.FileHandler("photos.log", mode="w", delay=True)
    logging.basicConfig(level="INFO", format=FORMAT, handlers=[file])
    queue = Queue()
    work = {"cats": ["tom.jpg", "kit.jpg"], "dogs": ["rex.jpg"]}
    resizers = [
        Process(target=resize, args=(photos, queue), name=name)
        for name, photos in work.items()
    ]
    for resizer in resizers:
        resizer.start()
    listener = QueueListener(queue, file)
    listener.start()
    for resizer in resizers:
        resizer.join()
    listener.stop()
    logging.info("done")
    print(Path("photos.log").read_text(), end="")
