"""The workers of a pool and of an executor get a lock as they start."""

from concurrent.futures import ProcessPoolExecutor
from functools import partial
from hashlib import sha256
from multiprocessing import Lock, Pool
from pathlib import Path
from tempfile import TemporaryDirectory


def keep(lock_for_all):
    global lock
    lock = lock_for_all


def print_job(journal, job):
    with lock, open(journal, "a") as file:
        print(f"{job} begins", file=file, flush=True)
        sha256(bytes(1_000_000))  # as if it printed
        print(f"{job} ends", file=file, flush=True)


if __name__ == "__main__":
    start = {"initializer": keep, "initargs": (Lock(),)}
    with TemporaryDirectory() as folder:
        journal = Path(folder, "journal.txt")
        task = partial(print_job, journal)
        jobs = [f"job {number}" for number in range(50)]
        with Pool(processes=2, **start) as pool:
            pool.map(task, jobs, chunksize=1)
        with ProcessPoolExecutor(max_workers=2, **start) as executor:
            list(executor.map(task, jobs))
        lines = journal.read_text().splitlines()
    pairs = zip(lines[::2], lines[1::2], strict=True)
    whole = [a.split()[1] == b.split()[1] for a, b in pairs]
    print(f"{sum(whole)} of {len(whole)} jobs are whole")
