"""A worker disappears, and the executor says so."""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def load_photo(size):
    if size > 1_000:
        os._exit(1)  # as if the system had killed the worker
    return size


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        print("loading")
        try:
            print(pool.submit(load_photo, 9_000).result())
        except BrokenProcessPool as error:
            print(f"a worker died: {type(error).__name__}")
