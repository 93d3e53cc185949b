# /// script
# dependencies = ["joblib"]
# ///
"""A worker of a Pool uses joblib, which starts no processes there."""

from multiprocessing import Pool

from joblib import Parallel, delayed

ALBUMS = [[30, 50], [80]]


def resize(width):
    return width // 2


def resize_album(widths):
    return Parallel(n_jobs=2)(delayed(resize)(w) for w in widths)


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(resize_album, ALBUMS))
