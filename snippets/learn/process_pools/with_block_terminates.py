"""Leaving the with block kills the workers and loses what they do."""

import multiprocessing
from multiprocessing import Event, Pool


def set_up(event, other_event):
    global saving, disk_is_ready
    saving, disk_is_ready = event, other_event


def save(order):
    print(f"saving {order}")
    saving.set()
    disk_is_ready.wait()
    return f"{order} saved"


if __name__ == "__main__":
    started, never = Event(), Event()
    with Pool(1, set_up, (started, never)) as pool:
        result = pool.apply_async(save, ("order 1",))
        started.wait()
        print(f"inside: ready is {result.ready()}")
    print(f"after it: ready is {result.ready()}")
    try:
        result.get(timeout=0.5)
    except multiprocessing.TimeoutError:
        print("no result, however long you wait")
