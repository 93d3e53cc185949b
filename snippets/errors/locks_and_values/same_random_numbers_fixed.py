"""Each task has a generator with a seed of its own."""

import random
from multiprocessing import Pool


def roll(times, seed):
    dice = random.Random(seed)
    return [dice.randint(1, 1000) for _ in range(times)]


if __name__ == "__main__":
    with Pool(processes=1) as first, Pool(processes=1) as second:
        one = first.apply(roll, [10, "2026-1"])
        two = second.apply(roll, [10, "2026-2"])
    print(f"the same ten numbers: {one == two}")
