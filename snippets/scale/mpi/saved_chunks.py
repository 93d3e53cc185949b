# /// script
# dependencies = ["mpi4py"]
# ///
"""A worker is killed, and all end; the next run does only the rest."""

import json
import os
import random
from pathlib import Path

from mpi4py import MPI
from mpi4py.futures import MPIPoolExecutor, as_completed

CHUNKS, SAVED, KILLED = 20, Path("saved.json"), Path("killed")


def cold_days(chunk):
    if chunk == 12 and not KILLED.exists() and MPI.COMM_WORLD.rank:
        KILLED.touch()
        os.kill(os.getpid(), 9)  # as the system does without memory
    rng = random.Random(f"2026-{chunk}")
    return sum(rng.gauss(5, 5) < 0 for _ in range(10_000))


if __name__ == "__main__":
    serial = [cold_days(chunk) for chunk in range(CHUNKS)]
    done = json.loads(SAVED.read_text()) if SAVED.exists() else {}
    print(f"{len(done)} of {CHUNKS} chunks are saved", flush=True)
    if MPI.COMM_WORLD.size > 1:
        with MPIPoolExecutor() as executor:
            left = [n for n in range(CHUNKS) if str(n) not in done]
            tasks = {executor.submit(cold_days, n): n for n in left}
            for task in as_completed(tasks):
                done[tasks[task]] = task.result()
                part = SAVED.with_suffix(".part")
                part.write_text(json.dumps(done))
                part.replace(SAVED)
        print(f"as in turn: {sum(done.values()) == sum(serial)}")
