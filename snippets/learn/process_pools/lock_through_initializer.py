"""Locks and Values reach the workers through the initializer only."""

from multiprocessing import Lock, Pool, Value


def set_up(shared_total):
    global total
    total = shared_total


def add(price):
    with total.get_lock():
        total.value += price


def add_to(shared, price):
    print("never called")


if __name__ == "__main__":
    lock, shared_total = Lock(), Value("i", 0)
    with Pool(2, initializer=set_up, initargs=(shared_total,)) as pool:
        for shared in (lock, shared_total):
            try:
                pool.apply(add_to, (shared, 5))
            except RuntimeError as error:
                print(f"RuntimeError: {error}")
        pool.map(add, [5, 10, 20])
    print(f"total: {shared_total.value}")
