# /// script
# dependencies = ["mpi4py", "numpy"]
# ///
"""A year of hours is shared out as bytes; the sum comes back to all."""

import numpy as np
from mpi4py import MPI

HOURS = 8_760

if __name__ == "__main__":
    world, year = MPI.COMM_WORLD, None
    if world.rank == 0:
        year = np.random.default_rng(2026).normal(9, 8, HOURS).round()
    mine = np.empty(HOURS // world.size)
    world.Scatter(year, mine, root=0)
    total = np.empty(1)
    world.Allreduce(mine.sum(keepdims=True), total, op=MPI.SUM)
    mean = total[0] / HOURS
    warm = world.reduce(int((mine > mean).sum()), root=0)
    if world.rank == 0:
        print(f"{warm} of {HOURS} hours are warmer than {mean:.1f}")
        print(
            f"as in one process: {warm == (year > year.mean()).sum()}"
        )
