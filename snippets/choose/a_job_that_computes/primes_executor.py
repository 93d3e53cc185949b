"""Count primes in the two processes of an executor."""

from concurrent.futures import ProcessPoolExecutor
from math import isqrt

STEP, LIMIT = 2_500, 20_000


def count_primes(start):
    numbers = range(max(start, 2), start + STEP)
    return sum(
        all(n % d for d in range(2, isqrt(n) + 1)) for n in numbers
    )


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        total = sum(executor.map(count_primes, range(0, LIMIT, STEP)))
    print(f"{total} primes below {LIMIT}")
