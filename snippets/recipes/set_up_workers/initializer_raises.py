"""An initializer fails: an executor gives up, a pool never does."""

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Pool, Semaphore


def set_up(failures):
    failures.release()
    raise FileNotFoundError("no model.json")


if __name__ == "__main__":
    failures = Semaphore(0)
    with ProcessPoolExecutor(1, None, set_up, (failures,)) as executor:
        try:
            executor.submit(len, "good tea").result()
        except BrokenProcessPool:
            print("executor: gives up")
    failures.acquire()
    with Pool(1, set_up, (failures,)) as pool:
        pending = pool.apply_async(len, ["good tea"])
        for _ in range(5):
            failures.acquire()
        is_there = pending.ready()
    print(f"pool: five workers have failed, {is_there=}")
