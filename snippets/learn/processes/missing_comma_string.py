"""args=("Ada") is a string: each letter becomes an argument."""

from multiprocessing import Process


def greet(name):
    print(f"Hello, {name}.")


if __name__ == "__main__":
    process = Process(target=greet, args=("Ada"))
    process.start()
    process.join()
    print(f"The parent goes on; exit code: {process.exitcode}")
