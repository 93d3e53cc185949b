# /// script
# dependencies = ["numpy", "pytest"]
# ///
"""A seed for each task: the same numbers, however many workers."""

import random
import sys
from multiprocessing import Pool

import pytest
from numpy.random import SeedSequence, default_rng


def roll(seed):
    return random.Random(seed).choices(range(1, 7), k=3)


def roll_with_numpy(seed):
    return default_rng(seed).integers(1, 7, size=3).tolist()


def games(roll, seeds, workers):
    with Pool(workers) as pool:
        return pool.map(roll, seeds, chunksize=1)


def test_same_numbers():
    seeds = [f"game {number} of 2026" for number in range(4)]
    rolls = games(roll, seeds, workers=2)
    assert rolls == games(roll, seeds, workers=1)
    assert len(set(map(tuple, rolls))) == 4


def test_same_numbers_with_numpy():
    seeds = SeedSequence(2026).spawn(4)
    rolls = games(roll_with_numpy, seeds, workers=2)
    assert rolls == games(roll_with_numpy, seeds, workers=1)


if __name__ == "__main__":
    sys.exit(pytest.main(["-q", __file__]))
