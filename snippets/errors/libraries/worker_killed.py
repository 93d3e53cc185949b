# /// script
# dependencies = ["joblib"]
# ///
"""A task crashes, and takes its worker of joblib with it."""

import os

from joblib import Parallel, delayed

PHOTOS = ["beach.jpg", "broken.jpg", "cat.jpg"]


def resize(photo):
    if photo == "broken.jpg":
        os.abort()  # as a library in C may do
    return f"small-{photo}"


if __name__ == "__main__":
    print(Parallel(n_jobs=2)(delayed(resize)(p) for p in PHOTOS))
