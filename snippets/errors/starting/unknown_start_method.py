"""A start method that this system does not have."""

from multiprocessing import get_context


def greet():
    print("hello")


if __name__ == "__main__":
    process = get_context("fork-server").Process(target=greet)
    process.start()
    process.join()
