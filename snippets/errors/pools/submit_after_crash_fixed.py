"""After a crash, a new executor takes the tasks that are left."""

import os
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor


def resize(photo):
    if photo == "cat.png":
        os._exit(7)  # as if a library had crashed
    return f"{photo}: resized"


if __name__ == "__main__":
    executor = ProcessPoolExecutor(1)
    for photo in ["cat.png", "dog.png"]:
        try:
            print(executor.submit(resize, photo).result())
        except BrokenExecutor:
            print(f"{photo}: crashes the worker")
            executor = ProcessPoolExecutor(1)
    executor.shutdown()
