"""A pool that was closed takes no more tasks."""

from multiprocessing import Pool


def resize(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.map(resize, ["cat.png"]))
    print(pool.map(resize, ["dog.png"]))
