"""A console that names what you type <input>, as if it were a file."""

from multiprocessing import get_context


def greet():
    print("hello")


if __name__ == "__main__":
    __file__ = "<input>"  # what a console may do to the main module
    process = get_context("spawn").Process(target=greet)
    process.start()
    process.join()
