# /// script
# dependencies = ["joblib"]
# ///
"""A worker dies: all results are lost, and the loop runs again."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from joblib import Parallel, delayed
from joblib.externals.loky.process_executor import TerminatedWorkerError


def resize(photo, folder):
    marker = folder / "died"
    if photo == "huge.jpg" and not marker.exists():
        marker.touch()
        os._exit(9)  # as if memory had run out, this time
    return f"small-{photo}"


if __name__ == "__main__":
    photos = ["cat.jpg", "huge.jpg", "sea.jpg"]
    with TemporaryDirectory() as name:
        tasks = [delayed(resize)(p, Path(name)) for p in photos]
        for attempt in (1, 2, 3):
            try:
                print(attempt, Parallel(n_jobs=2)(tasks))
                break
            except TerminatedWorkerError:
                print(attempt, "a worker died")
