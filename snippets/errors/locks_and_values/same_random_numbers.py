"""A generator that is copied to two workers repeats itself."""

import random
from multiprocessing import Pool

dice = random.Random()


def roll(times):
    return [dice.randint(1, 1000) for _ in range(times)]


if __name__ == "__main__":
    with Pool(processes=1) as first, Pool(processes=1) as second:
        repeated = first.apply(roll, [10]) == second.apply(roll, [10])
    print(f"the same ten numbers: {repeated}")
