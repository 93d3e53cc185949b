"""A main module without a spec, as some consoles and debuggers have."""

from multiprocessing import get_context


def greet():
    print("hello")


if __name__ == "__main__":
    del __spec__  # what a console may do to the main module
    process = get_context("spawn").Process(target=greet)
    process.start()
    process.join()
