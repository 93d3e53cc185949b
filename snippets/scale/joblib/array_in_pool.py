# /// script
# dependencies = ["numpy"]
# ///
"""A pool pickles a large array again for each task that gets it."""

import pickle
from functools import partial
from multiprocessing import Pool

import numpy as np

copies = []


class Year(np.ndarray):
    """An array that notes how many bytes are pickled of it."""

    def __reduce_ex__(self, protocol):
        copies.append(self.nbytes)
        return pickle.loads, (pickle.dumps(np.asarray(self)),)


def warmest(temperatures, month):
    return float(temperatures[month::12].max())


if __name__ == "__main__":
    year = np.arange(1_000_000.0).view(Year)
    with Pool(2) as pool:
        task = partial(warmest, year)
        print(pool.map(task, range(12), chunksize=1)[:2])
    print(f"pickled {len(copies)} times, {sum(copies):,} bytes")
