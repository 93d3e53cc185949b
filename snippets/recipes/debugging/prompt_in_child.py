"""breakpoint() in a child, with the terminal as its input again."""

import os
import sys
from multiprocessing import Process


def resize(photo):
    width = 640
    sys.stdin = os.fdopen(0)  # what the parent has: the terminal
    breakpoint()
    print(f"{photo}: {width // 2}")


if __name__ == "__main__":
    worker = Process(target=resize, args=("cat.jpg",))
    worker.start()
    worker.join()
    print("exit code", worker.exitcode)
