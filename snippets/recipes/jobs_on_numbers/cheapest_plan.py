# /// script
# dependencies = ["tqdm"]
# ///
"""The cheapest insulation that is enough ends the search."""

from itertools import product
from multiprocessing import Pool, active_children
from signal import SIG_IGN, SIGINT, signal

from tqdm import tqdm


def price(plan):
    return 90 * plan[0] + 70 * plan[1]


def coldest(plan):  # degrees in the house, in 40 cold days
    loss = sum(1 / (20 + 8 * centimeters) for centimeters in plan)
    inside = lowest = 20.0
    for hour in range(40 * 24):
        outside = -5 if 6 < hour % 24 < 20 else -15
        inside += 0.6 - loss * (inside - outside)
        lowest = min(lowest, inside)
    return lowest


def search(map_plans):
    plans = sorted(product(range(41), repeat=2), key=price)
    bar = tqdm(plans, disable=None)
    results = zip(bar, map_plans(coldest, plans), strict=True)
    for seen, (plan, degrees) in enumerate(results, start=1):
        if degrees >= 18:
            return plan, f"{seen} of {len(plans):,}"
    return None


if __name__ == "__main__":
    with Pool(2, signal, (SIGINT, SIG_IGN)) as pool:
        found = search(pool.imap)
    print(f"left running: {len(active_children())}")
    if not found or found != search(map):
        raise SystemExit("no plan is enough, or not that of the loop")
    print(f"wall and roof in cm: {found[0]}, plan {found[1]}")
