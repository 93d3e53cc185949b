"""Count primes in two processes, each of which does one half."""

from math import isqrt
from multiprocessing import Process, SimpleQueue

STEP, LIMIT = 2_500, 20_000


def count_primes(start):
    numbers = range(max(start, 2), start + STEP)
    return sum(
        all(n % d for d in range(2, isqrt(n) + 1)) for n in numbers
    )


def count_half(first, results):
    starts = range(first, LIMIT, 2 * STEP)
    results.put(sum(map(count_primes, starts)))


if __name__ == "__main__":
    results = SimpleQueue()
    halves = [(0, results), (STEP, results)]
    processes = [
        Process(target=count_half, args=half) for half in halves
    ]
    for process in processes:
        process.start()
    total = sum(results.get() for process in processes)
    for process in processes:
        process.join()
    print(f"{total} primes below {LIMIT}")
