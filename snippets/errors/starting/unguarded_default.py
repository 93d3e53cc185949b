"""Without the main guard, a fork server can die, and the parent too."""

from multiprocessing import Process


def resize(photo):
    print(f"resized {photo}")


process = Process(target=resize, args=("beach.jpg",))
process.start()
process.join()
