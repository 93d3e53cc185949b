# /// script
# dependencies = ["mpi4py"]
# ///
"""Counts words on the ranks of two hosts, one of which may die."""

import os
import sys
from collections import Counter

from mpi4py import MPI

if __name__ == "__main__":
    world = MPI.COMM_WORLD
    host = os.environ.get("PMI_HOSTNAME", MPI.Get_processor_name())
    letters = ["my order is late " * number for number in range(20)]
    mine = letters[world.rank :: world.size]
    if host in sys.argv:
        os.kill(os.getpid(), 9)  # as the system does without memory
    total = world.reduce(Counter("".join(mine).split()), root=0)
    hosts = world.gather(host, root=0)
    if world.rank == 0:
        print(dict(total))
        print("counted by", *hosts)
        print("as in turn:", total == Counter("".join(letters).split()))
