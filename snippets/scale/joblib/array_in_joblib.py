# /// script
# dependencies = ["joblib", "numpy"]
# ///
"""joblib writes a large array to a file once: all workers map it."""

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from joblib import Parallel, delayed


def warmest(temperatures, month):
    kind, file = type(temperatures).__name__, temperatures.filename
    return float(temperatures[month::12].max()), kind, Path(file)


if __name__ == "__main__":
    year = np.arange(1_000_000.0)
    with TemporaryDirectory() as folder:
        parallel = Parallel(n_jobs=2, temp_folder=folder)
        found = parallel(delayed(warmest)(year, m) for m in range(12))
        maxima, kinds, files = zip(*found)
        print(maxima[:2])
        print(
            f"in the workers: {set(kinds)}, from {len(set(files))} file"
        )
        print("below my folder:", Path(folder) in files[0].parents)
