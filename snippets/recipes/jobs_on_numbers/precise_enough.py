# /// script
# dependencies = ["numpy", "tqdm"]
# ///
"""More winters, round by round, until the mean is precise enough."""

from multiprocessing import Pool
from signal import SIG_IGN, SIGINT, signal

import numpy as np
from tqdm import tqdm


def mean_liters(seed):
    """The mean of 500 winters."""
    rng = np.random.default_rng(seed)
    degrees = rng.normal(0, 5, size=(500, 120))
    return 0.6 * np.maximum(20 - degrees, 0).sum() / 500


def estimates(map_chunks, enough, at_most=400):
    """One after each round, until it is precise enough."""
    seeds, means = np.random.SeedSequence(2026), []
    while len(means) < at_most:
        means += map_chunks(mean_liters, seeds.spawn(20))
        error = np.std(means, ddof=1) / len(means) ** 0.5
        yield np.mean(means), error, len(means)
        if error < enough:
            return
    raise ValueError(f"±{error:.2f} after {len(means)} chunks")


if __name__ == "__main__":
    rounds, status = [], 0
    try:
        with Pool(2, signal, (SIGINT, SIG_IGN)) as pool:
            for so_far in tqdm(estimates(pool.map, 0.2), disable=None):
                rounds.append(so_far)
    except KeyboardInterrupt:
        status = 130
    for mean, error, chunks in rounds[-1:]:
        print(f"{mean:,.1f} liters, ±{error:.1f}, from {chunks} chunks")
    raise SystemExit(status or rounds != list(estimates(map, 0.2)))
