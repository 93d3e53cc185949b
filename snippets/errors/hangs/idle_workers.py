"""Ctrl-C while the workers of an executor have nothing to do."""

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from threading import Event


def resize(photo):
    return f"small-{photo}"


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        print(executor.submit(resize, "cat.jpg").result())
        try:
            Event().wait()  # for the next request
        except KeyboardInterrupt:
            print("Ctrl-C: one more photo")
        try:
            print(executor.submit(resize, "dog.jpg").result())
        except BrokenProcessPool:
            print("BrokenProcessPool: the worker is dead")
