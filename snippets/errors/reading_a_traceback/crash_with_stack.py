"""A crash prints no traceback, unless faulthandler is on."""

import faulthandler
import os
from multiprocessing import Process


def resize(photo):
    os.abort()  # as a library does that crashes


def resize_with_stack(photo):
    faulthandler.enable()
    resize(photo)


if __name__ == "__main__":
    for target in [resize, resize_with_stack]:
        resizer = Process(target=target, args=("cat.jpg",))
        resizer.start()
        resizer.join()
        print(f"{target.__name__}: exit code {resizer.exitcode}")
