"""A child that is spawned has nothing to do with threads."""

import threading
import warnings
from multiprocessing import get_context


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    warnings.simplefilter("always")
    closing_time = threading.Event()
    thread = threading.Thread(target=closing_time.wait)
    thread.start()
    context = get_context("spawn")
    process = context.Process(target=resize, args=("beach.jpg",))
    process.start()
    process.join()
    closing_time.set()
