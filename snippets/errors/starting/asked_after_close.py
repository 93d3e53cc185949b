"""A closed process cannot be asked for its exit code."""

from multiprocessing import Process


def resize(photo):
    return photo


if __name__ == "__main__":
    process = Process(target=resize, args=("beach.jpg",))
    process.start()
    process.join()
    process.close()
    print(f"exit code: {process.exitcode}")
