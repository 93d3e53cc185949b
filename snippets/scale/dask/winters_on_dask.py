# /// script
# dependencies = ["dask", "distributed", "joblib"]
# ///
"""Winters on Dask: for an executor's code, and for that of joblib."""

import logging
import random
from tempfile import TemporaryDirectory

import dask
from distributed import Client, LocalCluster
from joblib import Parallel, delayed, parallel_config

SEED, CHUNKS, WINTERS, TANK = 2026, range(20), 2_000, 1_400
TWO = {"n_workers": 2, "threads_per_worker": 1}
HERE = {"dashboard_address": "127.0.0.1:0"}
logging.disable()  # a busy machine makes Dask say much


def liters(rng):
    degrees = used = 0.0
    for _ in range(120):
        degrees = 0.9 * degrees + rng.gauss(0, 2)
        used += 0.6 * max(0, 20 - degrees)
    return used


def empty_tanks(chunk):
    rng = random.Random(f"{SEED}-{chunk}")
    winters = range(WINTERS // len(CHUNKS))
    return sum(liters(rng) > TANK for _ in winters)


if __name__ == "__main__":
    with TemporaryDirectory() as name:
        dask.config.set(temporary_directory=name)
        with LocalCluster(**TWO, **HERE) as two, Client(two) as client:
            with client.get_executor() as executor:
                found = list(executor.map(empty_tanks, CHUNKS))
            with parallel_config("dask"):
                again = Parallel()(map(delayed(empty_tanks), CHUNKS))
    print(f"the oil is gone in {sum(found) / WINTERS:.1%} of winters")
    print("joblib says so, too:", again == found)
