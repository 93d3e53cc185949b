# /// script
# dependencies = ["tqdm"]
# ///
"""How often is the oil gone by spring? The same for any workers."""

import random
from multiprocessing import Pool
from signal import SIG_IGN, SIGINT, signal

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


def chance(map_chunks):
    empty = map_chunks(empty_tanks, range(CHUNKS))
    return sum(tqdm(empty, total=CHUNKS, disable=None)) / WINTERS


if __name__ == "__main__":
    serial = chance(map)
    for workers in (1, 2, 3):
        with Pool(workers, signal, (SIGINT, SIG_IGN)) as pool:
            if chance(pool.imap) != serial:
                raise SystemExit(f"{workers} workers: another result")
    error = (serial * (1 - serial) / WINTERS) ** 0.5
    print(f"the oil is gone in {serial:.1%} of winters, ±{error:.1%}")
    print("the same in a loop, and with 1, 2 and 3 workers")
