"""When a worker dies, a ProcessPoolExecutor raises an exception."""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def resize(photo):
    if photo == "broken.png":
        os._exit(1)
    return f"small-{photo}"


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        future = executor.submit(resize, "broken.png")
        try:
            print(future.result())
        except BrokenProcessPool as error:
            print(f"result: {error}")
        try:
            executor.submit(resize, "dog.png")
        except BrokenProcessPool as error:
            print(f"submit: {error}")
