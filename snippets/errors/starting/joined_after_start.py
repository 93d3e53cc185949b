"""First start, then join."""

from multiprocessing import Process


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    process = Process(target=resize, args=("beach.jpg",))
    process.start()
    process.join()
