"""Two workers, and a generator that is made at the top of the file."""

from multiprocessing import Pool
from random import Random

dice = Random()  # not seeded, as that of numpy.random


def roll(player):
    return [dice.randint(1, 6) for _ in range(40)]


if __name__ == "__main__":
    with Pool(1, maxtasksperchild=1) as pool:
        ann, ben = pool.imap(roll, ["Ann", "Ben"])
    print(f"Ann and Ben roll the same: {ann == ben}")
