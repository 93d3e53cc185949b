# /// script
# dependencies = ["numpy", "ray"]
# ///
"""A year of hours is put into Ray once, and each task gets its name."""

import os

import numpy as np
import ray

HOURS = 1_000_000


@ray.remote
def warm_hours(year, start, stop):
    hours = year[start:stop]
    return int((hours > 20).sum()), hours.flags.writeable


if __name__ == "__main__":
    if "RAY_ADDRESS" not in os.environ:
        raise SystemExit("RAY_ADDRESS is not set: start Ray first")
    ray.init(logging_level="ERROR", log_to_driver=False)
    year = np.random.default_rng(2026).normal(9, 8, HOURS)
    cuts = range(0, HOURS, HOURS // 10)
    reference = ray.put(year)
    tasks = [
        warm_hours.remote(reference, start, start + HOURS // 10)
        for start in cuts
    ]
    counts, writeable = zip(*ray.get(tasks), strict=True)
    print(f"as in one process: {sum(counts) == (year > 20).sum()}")
    print(f"a task may change the array: {any(writeable)}")
