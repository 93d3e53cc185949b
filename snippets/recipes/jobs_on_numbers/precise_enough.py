# /// script
# dependencies = ["numpy"]
# ///
"""More winters, round by round, until the mean is precise enough."""

import sys
from math import sqrt
from multiprocessing import Pool

import numpy as np


def mean_liters(seed):
    """The mean of 500 winters."""
    rng = np.random.default_rng(seed)
    degrees = rng.normal(0, 5, size=(500, 120))
    return 0.6 * np.maximum(20 - degrees, 0).sum() / 500


def estimate(map_chunks, enough, at_most=400):
    seeds, means = np.random.SeedSequence(2026), []
    while len(means) < at_most:
        means += map_chunks(mean_liters, seeds.spawn(20))
        error = np.std(means, ddof=1) / sqrt(len(means))
        if error < enough:
            return np.mean(means), error, len(means)
    raise ValueError(f"±{error:.2f} after {len(means)} chunks")


if __name__ == "__main__":
    serial = estimate(map, enough=0.2)
    with Pool(processes=2) as pool:
        mean, error, chunks = estimate(pool.map, enough=0.2)
    print(f"{mean:,.1f} liters, ±{error:.1f}, from {chunks} chunks")
    if (mean, error, chunks) != serial:
        sys.exit("not what the loop has")
