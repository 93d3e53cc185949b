"""A search ends when ten rounds in turn have found nothing better."""

import random
import sys
from multiprocessing import Pool


def cost(plan):
    """Euros for a week: oil, and every hour that you are cold."""
    begin, end, night = plan
    inside, euros = 20.0, 0.0
    for hour in range(7 * 24):
        wanted = 20 if begin <= hour % 24 <= end else night
        heat = min(3, max(0, wanted - inside))
        inside += heat - 0.05 * (inside - 2)
        cold = max(0, 19 - inside) if 7 <= hour % 24 <= 22 else 0
        euros += 0.2 * heat + cold
    return euros


def search(map_plans, start, patience=10):
    rng, best, stale = random.Random(2026), (cost(start), start), 0
    while stale < patience:
        _, plan = best
        tries = [
            [x + rng.uniform(-2, 2) for x in plan] for _ in range(8)
        ]
        found = min(zip(map_plans(cost, tries), tries, strict=True))
        stale = 0 if found < best else stale + 1
        best = min(best, found)
    return best


if __name__ == "__main__":
    all_day = [0.0, 24.0, 20.0]  # from when, until when, at night
    with Pool(processes=2) as pool:
        euros, plan = search(pool.map, all_day)
    print(f"{cost(all_day):.2f} euros if you heat all day and night")
    print(f"{euros:.2f} euros with {[round(x, 1) for x in plan]}")
    sys.exit((euros, plan) != search(map, all_day))
