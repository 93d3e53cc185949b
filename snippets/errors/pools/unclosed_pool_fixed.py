"""The with block ends the pool."""

import warnings
from multiprocessing import Pool


def resize(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    warnings.simplefilter("default", ResourceWarning)
    with Pool(1) as pool:
        print(pool.map(resize, ["cat.png"]))
