"""A process that is not started cannot be joined."""

from multiprocessing import Process


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    process = Process(target=resize, args=("beach.jpg",))
    process.join()
