"""A line is printed, and the process ends without writing it."""

import os
from multiprocessing import Process


def resize():
    print("3 of 8 are resized")
    os._exit(7)


if __name__ == "__main__":
    process = Process(target=resize)
    process.start()
    process.join()
    print(f"exit code: {process.exitcode}")
