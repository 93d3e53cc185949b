# /// script
# dependencies = ["joblib"]
# ///
"""Each photo has a loop of its own: the one that crashes is named."""

import os

from joblib import Parallel, delayed
from joblib.externals.loky.process_executor import TerminatedWorkerError

PHOTOS = ["beach.jpg", "broken.jpg", "cat.jpg"]


def resize(photo):
    if photo == "broken.jpg":
        os._exit(1)
    return f"small-{photo}"


if __name__ == "__main__":
    for photo in PHOTOS:
        try:
            [small] = Parallel(n_jobs=2)([delayed(resize)(photo)])
        except TerminatedWorkerError:
            small = "its worker died"
        print(f"{photo}: {small}")
