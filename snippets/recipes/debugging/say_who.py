"""Each line says which process wrote it, and where."""

import logging
from multiprocessing import Process

FORM = "%(processName)s [%(process)d], %(funcName)s: %(message)s"


def resize(photo):
    logging.basicConfig(level="DEBUG", format=FORM)
    logging.debug("opening %s", photo)


if __name__ == "__main__":
    logging.basicConfig(level="DEBUG", format=FORM)
    logging.debug("starting")
    for name in ["cat", "dog"]:
        args = (f"{name}.jpg",)
        worker = Process(target=resize, args=args, name=name)
        worker.start()
        worker.join()
