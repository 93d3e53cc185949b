"""When a worker dies, Pool.map waits for its result for ever."""

import os
from multiprocessing import Pool


def resize(photo):
    if photo == "broken.png":
        os._exit(1)
    return f"small-{photo}"


if __name__ == "__main__":
    photos = ["cat.png", "broken.png", "dog.png"]
    print("resizing")
    with Pool(processes=2) as pool:
        print(pool.map(resize, photos))
