"""get() inside the with block."""

from multiprocessing import Pool


def resize(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    with Pool(1) as pool:
        result = pool.apply_async(resize, ("cat.png",))
        print(result.get())
