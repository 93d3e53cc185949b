"""When a worker dies, a ProcessPoolExecutor raises an exception."""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def resize(photo):
    if photo == "broken.png":
        os._exit(1)
    return f"small-{photo}"


if __name__ == "__main__":
    photos = ["cat.png", "broken.png", "dog.png"]
    with ProcessPoolExecutor(max_workers=2) as executor:
        try:
            print(list(executor.map(resize, photos)))
        except BrokenProcessPool as error:
            print(f"map: {error}")
        try:
            executor.submit(resize, "dog.png")
        except BrokenProcessPool as error:
            print(f"submit: {error}")
