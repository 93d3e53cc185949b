"""The import only defines; the pool is made when it is over."""

from importlib import import_module
from multiprocessing import Pool
from pathlib import Path


def resize(photo):
    return f"{photo} is small now"


def resize_all(photos):
    with Pool(1) as pool:
        print(*pool.map(resize, photos))


if __name__ == "__main__":
    photos = import_module(Path(__file__).stem)  # this file
    photos.resize_all(["cat.jpg"])
