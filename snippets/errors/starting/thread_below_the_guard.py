"""A thread that is started below the guard stays in the parent."""

import threading
import warnings
from multiprocessing import get_context

warnings.simplefilter("always")


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    wait = threading.Event().wait
    threading.Thread(target=wait, daemon=True).start()
    context = get_context("forkserver")
    process = context.Process(target=resize, args=("beach.jpg",))
    process.start()
    process.join()
