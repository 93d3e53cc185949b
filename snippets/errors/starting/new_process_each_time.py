"""Each start has a new process."""

from multiprocessing import Process


def greet():
    print("hello")


if __name__ == "__main__":
    for _ in range(2):
        process = Process(target=greet)
        process.start()
        process.join()
