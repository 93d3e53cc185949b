"""How long one worker waits for the other: counted in distances."""

from heapq import heapreplace
from multiprocessing import Pool


def plan(stops):
    """Drive to the nearest stop next; count what was compared."""
    here, left, distances = 0, set(range(1, stops)), 0
    while left:
        distances += len(left)
        here = min(left, key=lambda stop: abs(stop - here))
        left.remove(here)
    return distances


def hand_out(costs, chunksize):
    """When each of two workers is done, as a pool hands out tasks."""
    done = [0, 0]  # the one that is free first stands first
    for begin in range(0, len(costs), chunksize):
        chunk = costs[begin : begin + chunksize]
        heapreplace(done, done[0] + sum(chunk))
    return done


if __name__ == "__main__":
    tours = [30, 20, 40, 30, 20, 50, 30, 40, 60, 70, 80, 100]
    with Pool(processes=2) as pool:
        costs = pool.map(plan, tours, chunksize=1)
    print(f"at best half of {sum(costs):,}")
    longest = sorted(costs, reverse=True)
    for order, tasks in ("as given", costs), ("longest first", longest):
        for chunksize in 4, 2, 1:
            first, last = hand_out(tasks, chunksize)
            print(f"{order:13} by {chunksize}: {last:6,}", end="")
            print(f", one idle for {last - first:6,}")
