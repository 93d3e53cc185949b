"""Each worker takes a number, and from it a name and a seed."""

import random
from multiprocessing import Barrier, Pool, SimpleQueue, current_process


def set_up(numbers, barrier):
    global all_busy
    all_busy = barrier
    number = numbers.get()
    current_process().name = f"scorer-{number}"
    random.seed(f"2026, worker {number}")


def sample(size):
    all_busy.wait()  # so each worker gets one task
    return current_process().name, random.sample(range(1000), size)


if __name__ == "__main__":
    workers = 2
    numbers = SimpleQueue()
    for number in range(workers):
        numbers.put(number)
    state = numbers, Barrier(workers)
    with Pool(workers, initializer=set_up, initargs=state) as pool:
        for name, chosen in sorted(pool.map(sample, [3, 3], 1)):
            print(f"{name} reads reviews {chosen}")
    numbers.close()
