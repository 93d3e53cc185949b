"""faulthandler prints the line at which a library crashes."""

import faulthandler
import os
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor


def resize(photo):
    os.abort()  # as a library with a bug does


if __name__ == "__main__":
    with ProcessPoolExecutor(
        1, initializer=faulthandler.enable
    ) as executor:
        try:
            print(executor.submit(resize, "cat.png").result())
        except BrokenExecutor:
            print("a worker died")
