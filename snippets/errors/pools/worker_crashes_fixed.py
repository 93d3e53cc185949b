"""One executor for each photo: the one that crashes it is named."""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def resize(photo):
    if photo == "cat.png":
        os._exit(7)  # as if a library had crashed
    return f"{photo}: resized"


if __name__ == "__main__":
    for photo in ["cat.png", "dog.png"]:
        with ProcessPoolExecutor(1) as executor:
            try:
                print(executor.submit(resize, photo).result())
            except BrokenProcessPool:
                print(f"{photo}: crashes the worker")
