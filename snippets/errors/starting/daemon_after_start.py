"""Whether a process is a daemon is decided before it starts."""

from multiprocessing import Process


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    process = Process(target=resize, args=("beach.jpg",))
    process.start()
    process.join()
    process.daemon = True
