"""The cheapest insulation that is enough ends the search."""

import sys
from itertools import product
from multiprocessing import Pool, active_children


def price(plan):
    wall, roof = plan
    return 90 * wall + 70 * roof


def coldest(plan):
    """Degrees in the house at its coldest, in 40 cold days."""
    loss = sum(1 / (20 + 8 * centimeters) for centimeters in plan)
    inside = lowest = 20.0
    for hour in range(40 * 24):
        outside = -5 if 6 < hour % 24 < 20 else -15
        inside += 0.6 - loss * (inside - outside)
        lowest = min(lowest, inside)
    return lowest


def search(map_plans):
    plans = sorted(product(range(41), repeat=2), key=price)
    results = zip(plans, map_plans(coldest, plans), strict=True)
    for seen, (plan, degrees) in enumerate(results, start=1):
        if degrees >= 18:
            return plan, f"{seen} of {len(plans):,}"
    return None


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        found = search(pool.imap)
    print(f"left running: {len(active_children())}")
    if not found or found != search(map):
        sys.exit("no plan is enough, or not the one of the loop")
    (wall, roof), seen = found
    print(f"wall {wall} cm, roof {roof} cm, plan {seen}")
