"""A process is made a daemon when it is made."""

from multiprocessing import Process


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    process = Process(target=resize, args=("beach.jpg",), daemon=True)
    process.start()
    process.join()
    print(f"daemon: {process.daemon}")
