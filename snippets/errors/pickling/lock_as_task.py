"""A lock cannot be an argument of a pool's task."""

from multiprocessing import Lock, Pool


def score(lock, points):
    with lock:
        return points * 2


if __name__ == "__main__":
    lock = Lock()
    with Pool(processes=2) as pool:
        print(pool.starmap(score, [(lock, 3), (lock, 4)]))
