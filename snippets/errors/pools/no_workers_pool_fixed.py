"""A Pool has one worker at least."""

from multiprocessing import Pool


def resize(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    photos = []
    with Pool(max(1, len(photos))) as pool:
        print(pool.map(resize, photos))
