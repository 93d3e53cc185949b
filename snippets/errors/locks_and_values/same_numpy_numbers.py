# /// script
# dependencies = ["numpy"]
# ///
"""Two workers, and the generator that numpy.random has."""

from multiprocessing import Pool

from numpy import random


def augment(photo):
    return random.randint(0, 360, size=20).tolist()


if __name__ == "__main__":
    with Pool(1, maxtasksperchild=1) as pool:
        first, second = pool.imap(augment, ["cat", "dog"])
    print("same angles:", first == second)
