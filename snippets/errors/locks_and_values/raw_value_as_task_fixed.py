"""A shared number goes to the workers of a pool when they start."""

from multiprocessing import Pool, Value


def begin(shared):
    global limit
    limit = shared


def is_allowed(price):
    return price <= limit.value


if __name__ == "__main__":
    shared = Value("i", 10, lock=False)
    with Pool(1, initializer=begin, initargs=(shared,)) as pool:
        print(pool.map(is_allowed, [9, 12]))
