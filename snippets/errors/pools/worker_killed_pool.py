"""Pool waits for ever for the result of a worker that was killed."""

import os
import signal
from multiprocessing import Pool


def resize(photo):
    os.kill(os.getpid(), signal.SIGTERM)  # as if memory had run out


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.map(resize, ["cat.png"]))
