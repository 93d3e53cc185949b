# /// script
# dependencies = ["mpi4py"]
# ///
"""An executor of MPI simulates winters: the same for any workers."""

import random

from mpi4py import MPI
from mpi4py.futures import MPIPoolExecutor

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
    return sum(map_chunks(empty_tanks, range(CHUNKS))) / WINTERS


if __name__ == "__main__":
    serial = chance(map)
    print(f"the oil is gone in {serial:.1%} of winters")
    if MPI.COMM_WORLD.size > 1:
        with MPIPoolExecutor() as executor:
            same = chance(executor.map) == serial
        workers = MPI.COMM_WORLD.size - 1
        print(f"workers: {workers}, the same: {same}")
