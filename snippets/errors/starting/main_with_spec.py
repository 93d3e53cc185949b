"""A main module whose spec is None, as that of every plain script."""

from multiprocessing import get_context


def greet():
    print("hello")


if __name__ == "__main__":
    __spec__ = None  # what a plain script has
    process = get_context("spawn").Process(target=greet)
    process.start()
    process.join()
