"""Choose a start method, for one part of a program or for all of it."""

import multiprocessing
from multiprocessing import freeze_support, get_context


def resize(photo, lock):
    with lock:
        raise SystemExit(len(photo))


if __name__ == "__main__":
    freeze_support()
    multiprocessing.set_start_method("spawn")
    print(multiprocessing.get_start_method())
    print("spawn" in multiprocessing.get_all_start_methods())

    context = get_context("spawn")
    lock = context.Lock()
    process = context.Process(target=resize, args=("cat.jpg", lock))
    process.start()
    process.join()
    print("characters:", process.exitcode)
