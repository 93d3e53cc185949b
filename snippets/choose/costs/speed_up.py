"""How many times as fast are two workers, and what is the limit?"""

from multiprocessing import Pool
from time import perf_counter

HEADERS, PHOTOS = range(4), range(36)


def resize(photo):
    return sum(photo * pixel % 7 for pixel in range(30_000))


def seconds(way, photos):
    began = perf_counter()
    for _ in way(resize, photos):
        pass
    return perf_counter() - began


if __name__ == "__main__":
    in_turn, tasks = seconds(map, HEADERS), seconds(map, PHOTOS)
    for workers in 1, 2, 4:
        with Pool(processes=workers) as pool:
            pool.map(resize, HEADERS)
            took = seconds(map, HEADERS) + seconds(pool.imap, PHOTOS)
        limit = (in_turn + tasks) / (in_turn + tasks / workers)
        ratio = (in_turn + tasks) / took
        print(f"workers: {workers}, {ratio:.1f} of {limit:.1f} times")
