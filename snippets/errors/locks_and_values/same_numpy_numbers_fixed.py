# /// script
# dependencies = ["numpy"]
# ///
"""A seed for each task, all of them made from one."""

from multiprocessing import Pool

from numpy import random


def augment(photo, seed):
    dice = random.default_rng(seed)
    return dice.integers(0, 360, size=20).tolist()


if __name__ == "__main__":
    seeds = random.SeedSequence(6).spawn(2)
    with Pool(1, maxtasksperchild=1) as pool:
        tasks = zip(["cat", "dog"], seeds)
        first, second = pool.starmap(augment, tasks)
    print("same angles:", first == second)
