"""A task that raises an ordinary exception instead of exiting."""

from multiprocessing import Pool


def resize(photo):
    if not photo.endswith(".png"):
        raise ValueError(f"{photo}: not a PNG file")
    return f"{photo}: resized"


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.map(resize, ["cat.png", "notes.txt"]))
