"""A Path on sys.path cannot be handed to the fork server."""

import sys
from multiprocessing import Process
from pathlib import Path


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    sys.path.append(Path("plugins"))
    process = Process(target=resize, args=("beach.jpg",))
    process.start()
    process.join()
