"""Each task seeds a generator of its own."""

from multiprocessing import Pool
from random import Random


def roll(player):
    dice = Random(f"6-{player}")
    return player, [dice.randint(1, 6) for _ in range(8)]


if __name__ == "__main__":
    with Pool(1, maxtasksperchild=1) as pool:
        for player, rolls in pool.imap(roll, ["Ann", "Ben"]):
            print(f"{player}: {rolls}")
