"""A string as args is taken apart into its letters."""

from multiprocessing import Process


def greet(name):
    print(f"hello {name}")


if __name__ == "__main__":
    process = Process(target=greet, args=("Bob"))
    process.start()
    process.join()
