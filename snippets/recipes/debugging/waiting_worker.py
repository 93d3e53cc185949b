"""A worker that waits for something, while you look at it."""

import os
from multiprocessing import Process, Semaphore
from pathlib import Path


def resize(photo, done):
    width = 640
    Path("worker.pid").write_text(str(os.getpid()))
    print(f"resizing {photo}")
    while not done.acquire(timeout=1):
        width -= 1
    print(f"{photo} is resized")


if __name__ == "__main__":
    done = Semaphore(0)
    worker = Process(target=resize, args=("cat.jpg", done))
    worker.start()
    worker.join()
