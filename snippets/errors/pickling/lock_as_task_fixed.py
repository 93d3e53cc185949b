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
        with lock:
            more = pool.map_async(score, [5])
            more.wait(timeout=0.5)
            print(f"ready while the lock is taken: {more.ready()}")
        print(more.get())
