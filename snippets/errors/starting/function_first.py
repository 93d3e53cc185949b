"""The first argument of Process is not the function."""

from multiprocessing import Process


def greet(name):
    print(f"hello {name}")


if __name__ == "__main__":
    process = Process(greet, args=("Ada",))
    process.start()
    process.join()
