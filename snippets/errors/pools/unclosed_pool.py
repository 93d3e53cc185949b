"""A pool that is neither closed nor terminated."""

import warnings
from multiprocessing import Pool


def resize(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    warnings.simplefilter("default", ResourceWarning)
    pool = Pool(1)
    print(pool.map(resize, ["cat.png"]))
    del pool
