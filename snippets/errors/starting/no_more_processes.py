"""Another process, where the system allows no more of them."""

import os
from multiprocessing import get_context
from resource import RLIMIT_NPROC, getrlimit, setrlimit


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    context = get_context("fork")
    for photo in "beach.jpg", "lake.jpg":
        process = context.Process(target=resize, args=(photo,))
        try:
            process.start()
            process.join()
        except OSError as error:
            print(f"{type(error).__name__}: {error}")
        if os.getuid() == 0:
            os.setuid(65534)  # root has no such limit
        setrlimit(RLIMIT_NPROC, (1, getrlimit(RLIMIT_NPROC)[1]))
