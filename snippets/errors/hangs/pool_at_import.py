"""A module makes a pool while it is imported, and waits for it."""

from importlib import import_module
from multiprocessing import Pool
from pathlib import Path


def resize(photo):
    return f"{photo} is small now"


if __name__ == "__main__":
    import_module(Path(__file__).stem)  # this file, as a module
elif __name__ != "__mp_main__":
    print("the import begins")
    with Pool(1) as pool:
        print(*pool.map(resize, ["cat.jpg"]))
