"""A fork beside a running thread gives a warning, since 3.12."""

import threading
import warnings
from multiprocessing import Process


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    warnings.simplefilter("always")
    closing_time = threading.Event()
    thread = threading.Thread(target=closing_time.wait)
    thread.start()
    process = Process(target=resize, args=("beach.jpg",))
    process.start()
    process.join()
    closing_time.set()
