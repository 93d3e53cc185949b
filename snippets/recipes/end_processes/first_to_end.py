"""Whichever process ends first is dealt with first."""

import sys
from multiprocessing import Process
from multiprocessing.connection import wait


def download(photo):
    if photo == "draft.txt":
        sys.exit(3)


if __name__ == "__main__":
    running = {}
    for photo in ["cat.jpg", "dog.jpg", "draft.txt"]:
        process = Process(target=download, args=(photo,), name=photo)
        process.start()
        running[process.sentinel] = process

    while running:
        for sentinel in wait(running):
            process = running.pop(sentinel)
            process.join()
            print(f"{process.name}: exit code {process.exitcode}")
    print("all have ended")
