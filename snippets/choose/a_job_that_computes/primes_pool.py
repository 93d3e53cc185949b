"""Count primes in a pool of two processes."""

from math import isqrt
from multiprocessing import Pool

STEP, LIMIT = 2_500, 20_000


def count_primes(start):
    numbers = range(max(start, 2), start + STEP)
    return sum(
        all(n % d for d in range(2, isqrt(n) + 1)) for n in numbers
    )


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        total = sum(pool.map(count_primes, range(0, LIMIT, STEP)))
    print(f"{total} primes below {LIMIT}")
