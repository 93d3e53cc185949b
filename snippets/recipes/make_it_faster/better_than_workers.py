"""Which two customers live closest? Two workers, or a better way."""

from itertools import combinations, islice, pairwise
from multiprocessing import Pool
from random import Random


def closest(pairs):
    distances = [abs(a - b) for a, b in pairs]
    return min(distances), len(distances)


def of_every_second_pair(customers, begin):
    pairs = combinations(customers, 2)
    return closest(islice(pairs, begin, None, 2))


if __name__ == "__main__":
    customers = Random(8).sample(range(1_000_000), 1_000)
    halves = [(customers, 0), (customers, 1)]
    with Pool(processes=2) as pool:
        found = pool.starmap(of_every_second_pair, halves)
    for distance, compared in found:
        print(f"a worker: {distance} m, of {compared:,} distances")
    distance, compared = closest(pairwise(sorted(customers)))
    print(f"sorted, alone: {distance} m, of {compared:,} distances")
