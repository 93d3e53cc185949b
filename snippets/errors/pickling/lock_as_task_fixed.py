"""The initializer hands each worker the lock as it starts."""

from multiprocessing import Lock, Pool


def set_up(shared_lock):
    global lock
    lock = shared_lock


def score(points):
    with lock:
        return points * 2


if __name__ == "__main__":
    lock = Lock()
    with Pool(2, initializer=set_up, initargs=(lock,)) as pool:
        print(pool.map(score, [3, 4]))
