"""A global is there once for each process, and once for all threads."""

from multiprocessing import Barrier, Pool, Value
from multiprocessing.pool import ThreadPool


def set_up(counter, barrier):
    global model, all_busy
    all_busy = barrier
    with counter.get_lock():
        counter.value += 1
        model = f"model {counter.value}"


def use_model(task):
    all_busy.wait()  # so each worker gets one task
    return model


if __name__ == "__main__":
    for kind in Pool, ThreadPool:
        counter, barrier = Value("i", 0), Barrier(2)
        with kind(2, set_up, (counter, barrier)) as pool:
            used = pool.map(use_model, range(2), chunksize=1)
        print(
            f"{kind.__name__}: {counter.value} models loaded,", end=" "
        )
        print(f"{len(set(used))} used")
