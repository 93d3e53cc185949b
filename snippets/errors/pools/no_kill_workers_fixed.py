"""terminate() ends the workers of a Pool, on every version."""

from multiprocessing import Pool


def resize(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.apply(resize, ("cat.png",)))
        pool.terminate()
