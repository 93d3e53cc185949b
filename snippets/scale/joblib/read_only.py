# /// script
# dependencies = ["joblib", "numpy"]
# ///
"""What joblib maps is read-only: a task that changes it fails."""

import numpy as np
from joblib import Parallel, delayed


def shift(temperatures, by):
    temperatures += by
    return float(temperatures.max())


if __name__ == "__main__":
    day, year = np.arange(24.0), np.arange(1_000_000.0)
    tasks = Parallel(n_jobs=2)
    print(tasks(delayed(shift)(day, by) for by in (1, 2)))
    print(tasks(delayed(shift)(year, by) for by in (1, 2)))
