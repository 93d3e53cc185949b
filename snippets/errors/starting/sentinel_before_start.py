"""A process that is not started has no sentinel to wait for."""

from multiprocessing import Process
from multiprocessing.connection import wait


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    process = Process(target=resize, args=("beach.jpg",))
    wait([process.sentinel])
