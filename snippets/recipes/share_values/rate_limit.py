"""All workers of a pool keep one limit: a request every 50 ms."""

import time
from itertools import pairwise
from multiprocessing import Pool, Value

PAUSE = 50_000_000  # nanoseconds


def set_up(shared):
    global next_free
    next_free = shared


def wait_for_slot():
    with next_free.get_lock():
        now = time.monotonic_ns()
        slot = max(next_free.value, now)
        next_free.value = slot + PAUSE
    time.sleep((slot - now) / 1e9)
    return slot


def download(photo):
    slot = wait_for_slot()
    return photo, slot


if __name__ == "__main__":
    photos = [f"photo{number}.jpg" for number in range(6)]
    next_free = Value("q", 0)
    with Pool(2, initializer=set_up, initargs=(next_free,)) as pool:
        results = pool.map(download, photos, chunksize=1)
    slots = sorted(slot for _, slot in results)
    gaps = [after - before for before, after in pairwise(slots)]
    print(f"{len(slots)} requests")
    print(f"at least 50 ms apart: {min(gaps) >= PAUSE}")
