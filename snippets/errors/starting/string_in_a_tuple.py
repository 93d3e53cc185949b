"""The comma makes a tuple, which holds one string."""

from multiprocessing import Process


def greet(name):
    print(f"hello {name}")


if __name__ == "__main__":
    process = Process(target=greet, args=("Bob",))
    process.start()
    process.join()
