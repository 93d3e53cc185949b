"""A worker prints where it is, whenever it gets SIGUSR1."""

import faulthandler
import os
import signal
import sys
from multiprocessing import Process, SimpleQueue
from pathlib import Path


def resize(photos):
    if sys.platform != "win32":  # Windows has no such signals
        faulthandler.register(signal.SIGUSR1)
    Path("worker.pid").write_text(str(os.getpid()))
    print("waiting for photos")
    for photo in iter(photos.get, None):
        print(f"resizing {photo}")


if __name__ == "__main__":
    photos = SimpleQueue()
    worker = Process(target=resize, args=(photos,))
    worker.start()
    worker.join()
