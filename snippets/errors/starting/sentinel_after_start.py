"""The sentinel of a started process is ready when it has ended."""

from multiprocessing import Process
from multiprocessing.connection import wait


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    process = Process(target=resize, args=("beach.jpg",))
    process.start()
    wait([process.sentinel])
    process.join()
