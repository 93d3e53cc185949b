"""The workers of an executor are no daemons: they may have children."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Process


def resize(photo, width):
    print(f"resized {photo} to {width}")


def resize_twice(photo):
    for width in 320, 640:
        process = Process(target=resize, args=(photo, width))
        process.start()
        process.join()


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        list(executor.map(resize_twice, ["beach.jpg"]))
