"""Chunks of one, two and three photos, of which the first is huge."""

from multiprocessing import Event, Pool, Value, current_process


def set_up(*shared):
    global others, others_done
    others, others_done = shared


def shrink(photo):
    if photo == "huge":
        others_done.wait()
    with others.get_lock():
        others.value -= 1
        if others.value == 0:
            others_done.set()
    return current_process().pid


if __name__ == "__main__":
    photos = ["huge", "ant", "bee", "cat", "dog", "elk"]
    for size in (1, 2, 3):
        shared = Value("i", len(photos) - size), Event()
        with Pool(2, set_up, shared) as pool:
            workers = pool.map(shrink, photos, chunksize=size)
        sent = len(photos) // size
        behind = workers.count(workers[0]) - 1
        print(f"by {size}: {sent} messages, photos held up: {behind}")
