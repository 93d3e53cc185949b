# /// script
# dependencies = ["joblib", "psutil"]
# ///
"""Workers of joblib let go of what they have used."""

import time

import psutil
from joblib import Parallel, delayed


def resize(number):
    photo = bytearray(b"x") * 310_000_000
    time.sleep(1.1)
    return psutil.Process().memory_info().rss > len(photo)


if __name__ == "__main__":
    print(all(Parallel(n_jobs=2)(delayed(resize)(n) for n in range(6))))
