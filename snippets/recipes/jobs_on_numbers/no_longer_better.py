"""A search ends when ten rounds in turn have found nothing better."""

import random
from multiprocessing import Pool
from signal import SIG_IGN, SIGINT, signal


def cost(plan):
    """Euros for a week: oil, and every hour that you are cold."""
    on, off, low = plan
    home, euros = 20.0, 0.0
    for hour in [*range(24)] * 7:
        heat = min(3, max(0, (20 if on <= hour <= off else low) - home))
        home += heat - 0.05 * (home - 2)
        euros += 0.2 * heat + max(0, 19 - home) * (7 <= hour <= 22)
    return euros


def search(map_plans, best, patience=10):
    """The best plan after each round, until none is better."""
    gauss, stale = random.Random(2026).gauss, 0
    while stale < patience:
        tries = [[x + gauss(0, 1) for x in best[1]] for _ in range(8)]
        found = min(zip(map_plans(cost, tries), tries, strict=True))
        stale = 0 if found < best else stale + 1
        yield (best := min(best, found))


if __name__ == "__main__":
    all_day = [0.0, 24.0, 20.0]  # from when, until when, at night
    rounds, status = [(cost(all_day), all_day)], 0
    try:
        with Pool(2, signal, (SIGINT, SIG_IGN)) as pool:
            for best in search(pool.map, rounds[0]):
                rounds.append(best)
    except KeyboardInterrupt:
        status = 130
    for euros, plan in rounds[0], rounds[-1]:
        print(f"{euros:.2f} euros with {[round(x, 1) for x in plan]}")
    raise SystemExit(status or rounds[1:] != [*search(map, rounds[0])])
