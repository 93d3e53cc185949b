"""get() outside the with block waits for a worker that is gone."""

from multiprocessing import Lock, Pool


def set_up(lock):
    global scanner
    scanner = lock


def resize(photo):
    with scanner:
        return f"{photo}: resized"


if __name__ == "__main__":
    scanner = Lock()
    with scanner:
        with Pool(1, set_up, (scanner,)) as pool:
            result = pool.apply_async(resize, ("cat.png",))
    print(result.get())
