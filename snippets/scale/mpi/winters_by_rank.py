# /// script
# dependencies = ["mpi4py"]
# ///
"""Each rank takes its own chunks; reduce adds up what they found."""

import random

from mpi4py import MPI

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


if __name__ == "__main__":
    world = MPI.COMM_WORLD
    mine = range(world.rank, CHUNKS, world.size)
    empty = world.reduce(sum(map(empty_tanks, mine)), root=0)
    if world.rank == 0:
        print(f"ranks: {world.size}, empty: {empty / WINTERS:.1%}")
