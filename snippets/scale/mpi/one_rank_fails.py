# /// script
# dependencies = ["mpi4py"]
# ///
"""The last rank fails, and the others wait for what it should send."""

from mpi4py import MPI

if __name__ == "__main__":
    world = MPI.COMM_WORLD
    if world.rank == world.size - 1:
        raise ValueError("no temperature for day 40")
    degrees = world.allreduce(20)
    print(f"mean: {degrees / world.size}")
