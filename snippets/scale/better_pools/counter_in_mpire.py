# /// script
# dependencies = ["mpire"]
# ///
"""mpire hands a shared counter, and a worker's own state, to a task."""

from multiprocessing import Value, get_start_method
from time import sleep

from mpire import WorkerPool


def begin(done, state):
    state["made"] = []  # each worker has its own


def resize(done, state, photo):
    sleep(0.5)  # what a photo takes
    state["made"].append(photo)
    with done:
        done.value += 1
    return f"small-{photo}"


def end(done, state):
    return state["made"]


if __name__ == "__main__":
    done = Value("i", 0)
    photos = ["cat.jpg", "dog.jpg", "sea.jpg"]
    with WorkerPool(
        n_jobs=2,
        shared_objects=done,
        use_worker_state=True,
        start_method=get_start_method(),
    ) as pool:
        hooks = {"worker_init": begin, "worker_exit": end}
        print(pool.map(resize, photos, **hooks))
        made = pool.get_exit_results()
    print(done.value, "photos:", sorted(p for m in made for p in m))
