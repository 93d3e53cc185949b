"""All workers of a pool add to one total: one loses, one does not."""

from multiprocessing import Barrier, Pool, Value


def set_up(*shared):
    global lossy, total, both_wait
    lossy, total, both_wait = shared


def fetch(size):
    both_wait.wait()  # both films are on their way
    return size


def download(size):
    lossy.value += fetch(size)
    fetched = fetch(size)
    for _ in range(fetched):  # it is written kB by kB
        with total.get_lock():
            total.value += 1


if __name__ == "__main__":
    lossy, total = Value("q", 0), Value("q", 0)
    shared = (lossy, total, Barrier(2))
    with Pool(2, initializer=set_up, initargs=shared) as pool:
        pool.map(download, [40_000, 40_000], chunksize=1)
    print(f"value += fetch(): {lossy.value} kB")
    print(f"with get_lock():  {total.value} kB")
