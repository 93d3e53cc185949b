"""Which line of a worker holds more and more memory."""

import tracemalloc
from multiprocessing import Pool

thumbnails = {}


def resize(photo):
    thumbnails[photo] = bytes(10_000)
    return f"small-{photo}"


def watch():
    global first
    tracemalloc.start()
    first = tracemalloc.take_snapshot()


def growth(count):
    """The lines that hold more than at first, the largest on top."""
    now = tracemalloc.take_snapshot()
    return [
        f"{line.traceback[0]}: {line.size_diff / 1e6:+.1f} MB"
        for line in now.compare_to(first, "lineno")[:count]
    ]


if __name__ == "__main__":
    photos = [f"photo{number}.jpg" for number in range(200)]
    with Pool(processes=1, initializer=watch) as pool:
        for _ in range(2):
            pool.map(resize, photos)
            print(*pool.apply(growth, (1,)))
            photos = [f"new-{photo}" for photo in photos]
