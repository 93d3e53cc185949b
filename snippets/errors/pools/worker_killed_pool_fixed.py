"""ProcessPoolExecutor notices that a worker was killed."""

import os
import signal
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor


def resize(photo):
    os.kill(os.getpid(), signal.SIGTERM)  # as if memory had run out


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        try:
            print(list(executor.map(resize, ["cat.png"])))
        except BrokenExecutor:
            print("a worker was killed")
