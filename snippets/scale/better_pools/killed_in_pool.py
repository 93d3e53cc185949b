"""A worker of a pool is killed: its task is never answered."""

import os
from multiprocessing import Pool


def resize(photo):
    if photo == "huge.jpg":
        os._exit(9)  # as if memory had run out
    return f"small-{photo}"


if __name__ == "__main__":
    photos = ["cat.jpg", "huge.jpg", "sea.jpg"]
    with Pool(processes=1) as pool:
        for small in pool.imap_unordered(resize, photos):
            print(small)
