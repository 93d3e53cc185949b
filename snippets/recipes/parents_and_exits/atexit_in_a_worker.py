"""Whether a worker runs what it has registered with atexit."""

import atexit
from multiprocessing import Pool


def connect():
    atexit.register(print, "worker: connection closed")


def resize(photo):
    return f"small-{photo}"


if __name__ == "__main__":
    with Pool(2, initializer=connect) as pool:
        print(pool.map(resize, ["cat.jpg", "dog.jpg"]))
        pool.close()
        pool.join()
    print("end of the program")
