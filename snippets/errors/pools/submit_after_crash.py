"""An executor that has lost a worker takes no more tasks."""

import os
from concurrent.futures import ProcessPoolExecutor


def resize(photo):
    if photo == "cat.png":
        os._exit(7)  # as if a library had crashed
    return f"{photo}: resized"


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        for photo in ["cat.png", "dog.png"]:
            future = executor.submit(resize, photo)
            print(f"{photo}: {type(future.exception()).__name__}")
