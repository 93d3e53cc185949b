"""A Pool as large as the list, and the list is empty."""

from multiprocessing import Pool


def resize(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    photos = []
    with Pool(len(photos)) as pool:
        print(pool.map(resize, photos))
