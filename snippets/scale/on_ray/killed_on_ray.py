# /// script
# dependencies = ["ray"]
# ///
"""A worker is killed in the middle of a task, which Ray runs again."""

import os
import random
from pathlib import Path
from signal import SIGKILL
from tempfile import TemporaryDirectory

import ray


def cold_days(chunk, folder=None):
    if folder and chunk == 12:
        mark = Path(folder, "begun")
        if not mark.exists():
            mark.touch()
            os.kill(os.getpid(), SIGKILL)  # as without memory
    rng = random.Random(f"2026-{chunk}")
    return sum(rng.gauss(5, 5) < 0 for _ in range(10_000))


def on_ray(retries):
    task = ray.remote(max_retries=retries)(cold_days)
    with TemporaryDirectory() as folder:
        tasks = [task.remote(chunk, folder) for chunk in range(20)]
        return ray.get(tasks)


if __name__ == "__main__":
    if "RAY_ADDRESS" not in os.environ:
        raise SystemExit("RAY_ADDRESS is not set: start Ray first")
    ray.init(logging_level="ERROR", log_to_driver=False)
    same = on_ray(retries=1) == list(map(cold_days, range(20)))
    print(f"as in turn: {same}")
    try:
        on_ray(retries=0)
    except ray.exceptions.WorkerCrashedError as error:
        print(f"without retries: {type(error).__name__}")
