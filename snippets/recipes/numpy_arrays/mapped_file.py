# /// script
# dependencies = ["numpy"]
# ///
"""Workers map one file into memory, read all, and write their part."""

from functools import partial
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

DAYS, HOURS = 4, 6


def to_fahrenheit(source, target, day):
    celsius = np.load(source, mmap_mode="r")
    fahrenheit = np.load(target, mmap_mode="r+")
    fahrenheit[day] = celsius[day] * 9 / 5 + 32
    fahrenheit.flush()
    return type(celsius).__name__


if __name__ == "__main__":
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        source, target = Path(folder, "c.npy"), Path(folder, "f.npy")
        np.save(source, np.arange(DAYS * HOURS).reshape(DAYS, HOURS))
        np.lib.format.open_memmap(
            target, "w+", shape=(DAYS, HOURS), dtype=float
        ).flush()
        with Pool(2) as pool:
            work = partial(to_fahrenheit, source, target)
            print(set(pool.map(work, range(DAYS))))
        print(np.load(target)[:, 0])
