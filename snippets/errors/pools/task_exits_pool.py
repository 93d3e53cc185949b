"""Pool waits for ever for a task that calls sys.exit()."""

import sys
from multiprocessing import Pool


def resize(photo):
    if not photo.endswith(".png"):
        sys.exit(f"{photo}: not a PNG file")
    return f"{photo}: resized"


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.map(resize, ["cat.png", "notes.txt"]))
