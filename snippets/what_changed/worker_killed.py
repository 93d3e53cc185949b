"""BrokenProcessPool says how the worker ended, since 3.15."""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_all_start_methods, get_context


def resize(photo):
    os._exit(7)  # as if a library had crashed


if __name__ == "__main__":
    known = "forkserver" in get_all_start_methods()
    context = get_context("forkserver" if known else "spawn")
    with ProcessPoolExecutor(1, context) as executor:
        future = executor.submit(resize, "cat.png")
        try:
            future.result()
        except BrokenProcessPool as error:
            print(f"error: {error}")
            print(f"cause: {error.__cause__}")
