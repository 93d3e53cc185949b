"""BrokenProcessPool: a worker dies in the middle of a task."""

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_all_start_methods, get_context


def resize(photo):
    os._exit(7)  # as if a library had crashed


if __name__ == "__main__":
    known = "forkserver" in get_all_start_methods()
    context = get_context("forkserver" if known else "spawn")
    with ProcessPoolExecutor(1, context) as executor:
        print(executor.submit(resize, "cat.png").result())
