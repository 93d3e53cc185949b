# /// script
# dependencies = ["joblib", "psutil"]
# ///
"""Workers of joblib keep so much that they are replaced."""

import atexit
import time

import psutil
from joblib import Parallel, delayed


def resize(number):
    photo = bytearray(b"x") * 310_000_000
    atexit.register(photo.clear)  # keeps it as long as the worker lives
    time.sleep(1.1)  # joblib looks at most once a second
    return psutil.Process().memory_info().rss > len(photo)


if __name__ == "__main__":
    print(all(Parallel(n_jobs=2)(delayed(resize)(n) for n in range(6))))
