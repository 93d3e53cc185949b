"""A process can be started only once."""

from multiprocessing import Process


def greet():
    print("hello")


if __name__ == "__main__":
    process = Process(target=greet)
    for _ in range(2):
        process.start()
        process.join()
