"""A manager's lock can be sent in a task, at a price."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Lock, Manager, Pool
from timeit import repeat


def print_job(lock):
    with lock:
        return "printed"


def seconds(lock):
    return min(repeat(lambda: print_job(lock), number=200))


if __name__ == "__main__":
    with Manager() as manager:
        lock, managed = Lock(), manager.Lock()
        for one in lock, managed:
            with Pool(processes=1) as pool:
                try:
                    print(pool.apply(print_job, (one,)))
                except RuntimeError as error:
                    print(f"pool: {error}")
            with ProcessPoolExecutor(max_workers=1) as executor:
                try:
                    print(executor.submit(print_job, one).result())
                except RuntimeError as error:
                    print(f"executor: {error}")
        is_slow = seconds(managed) > 5 * seconds(lock)
        print(f"the manager's takes 5 times as long: {is_slow}")
