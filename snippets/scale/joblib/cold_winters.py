# /// script
# dependencies = ["joblib", "tqdm"]
# ///
"""How often is the oil gone by spring? On joblib, the same again."""

import random

from joblib import Parallel, delayed
from tqdm import tqdm

SEED, CHUNKS, WINTERS, TANK = 2026, 20, 2_000, 1_400


def liters(rng):
    """What one winter takes: a cold day follows a cold day."""
    degrees = used = 0.0
    for _ in range(120):
        degrees = 0.9 * degrees + rng.gauss(0, 2)
        used += 0.6 * max(0, 20 - degrees)
    return used


def empty_tanks(chunk):
    rng = random.Random(f"{SEED}-{chunk}")
    return sum(liters(rng) > TANK for _ in range(WINTERS // CHUNKS))


def chance(workers):
    parallel = Parallel(n_jobs=workers, return_as="generator")
    empty = parallel(delayed(empty_tanks)(c) for c in range(CHUNKS))
    return sum(tqdm(empty, total=CHUNKS, disable=None)) / WINTERS


if __name__ == "__main__":
    serial = chance(1)
    for workers in (2, 3):
        if chance(workers) != serial:
            raise SystemExit(f"{workers} workers: another result")
    error = (serial * (1 - serial) / WINTERS) ** 0.5
    print(f"the oil is gone in {serial:.1%} of winters, ±{error:.1%}")
    print("the same in a loop, and with 2 and 3 workers")
