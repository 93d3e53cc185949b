"""Count primes in the tasks of an event loop."""

import asyncio
from math import isqrt

STEP, LIMIT = 2_500, 20_000


async def count_primes(start):
    numbers = range(max(start, 2), start + STEP)
    return sum(
        all(n % d for d in range(2, isqrt(n) + 1)) for n in numbers
    )


async def count_all():
    starts = range(0, LIMIT, STEP)
    return sum(await asyncio.gather(*map(count_primes, starts)))


if __name__ == "__main__":
    total = asyncio.run(count_all())
    print(f"{total} primes below {LIMIT}")
