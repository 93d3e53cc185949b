"""A thread that the main file starts also runs in the fork server."""

import threading
import warnings
from multiprocessing import Process

warnings.simplefilter("always")
wait = threading.Event().wait
threading.Thread(target=wait, daemon=True).start()


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    process = Process(target=resize, args=("beach.jpg",))
    process.start()
    process.join()
