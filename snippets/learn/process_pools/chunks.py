"""chunksize says how many neighbouring inputs make one task."""

import os
from itertools import groupby
from multiprocessing import Pool


def resize(photo):
    return os.getpid(), photo


def chunks(photos, chunksize=None):
    with Pool(processes=2, maxtasksperchild=1) as pool:
        results = pool.map(resize, photos, chunksize)
    groups = groupby(results, key=lambda result: result[0])
    return [[photo for _, photo in group] for _, group in groups]


if __name__ == "__main__":
    photos = range(1, 11)
    print(f"chunksize=4: {chunks(photos, chunksize=4)}")
    print(f"the default: {chunks(photos)}")
