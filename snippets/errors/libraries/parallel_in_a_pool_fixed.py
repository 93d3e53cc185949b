# /// script
# dependencies = ["joblib"]
# ///
"""The photos of all albums are the tasks of one loop."""

from joblib import Parallel, delayed

ALBUMS = [[30, 50], [80]]


def resize(width):
    return width // 2


if __name__ == "__main__":
    widths = [width for album in ALBUMS for width in album]
    print(Parallel(n_jobs=2)(delayed(resize)(w) for w in widths))
