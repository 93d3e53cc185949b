"""A child has no keyboard: its standard input is empty."""

from multiprocessing import Process


def greet():
    name = input()
    print(f"hello {name}")


if __name__ == "__main__":
    process = Process(target=greet)
    process.start()
    process.join()
    print(f"exit code of the child: {process.exitcode}")
