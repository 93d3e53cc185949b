"""How many function calls is a task in a pool worth, by its chunk?"""

from multiprocessing import Pool
from timeit import repeat

PHOTOS = range(2000)


def resize(photo):
    return photo // 2


def seconds(function):
    return min(repeat(function, number=1, repeat=3)) / len(PHOTOS)


if __name__ == "__main__":
    call = seconds(lambda: [resize(photo) for photo in PHOTOS])
    with Pool(processes=2) as pool:
        pool.map(resize, PHOTOS)
        for size in 1, 10, 100, 1000:
            task = seconds(
                lambda size=size: pool.map(resize, PHOTOS, size)
            )
            print(f"chunksize={size}: {task / call:,.1f} calls a task")
