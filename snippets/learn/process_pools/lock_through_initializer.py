"""Locks and Values reach the workers through the initializer only."""

from multiprocessing import Barrier, Lock, Pool, Value


def set_up(shared_total, barrier):
    global total, both_are_here
    total, both_are_here = shared_total, barrier


def add_often(price):
    both_are_here.wait()
    for _ in range(50_000):
        with total.get_lock():
            total.value += price


def add_to(shared, price):
    print("never called")


if __name__ == "__main__":
    lock, shared_total = Lock(), Value("i", 0)
    shared = (shared_total, Barrier(2))
    with Pool(2, initializer=set_up, initargs=shared) as pool:
        for argument in (lock, shared_total):
            try:
                pool.apply(add_to, (argument, 5))
            except RuntimeError as error:
                print(f"RuntimeError: {error}")
        pool.map(add_often, [5, 10], chunksize=1)
    print(f"total: {shared_total.value}")
