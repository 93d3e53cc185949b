"""What the parent changes reaches a forked child, and no other."""

from multiprocessing import Pool

prices = {"tea": 3}


def price_of(item):
    return prices.get(item, "unknown")


if __name__ == "__main__":
    prices["coffee"] = 4
    with Pool(processes=1) as pool:
        print(pool.map(price_of, ["tea", "coffee"]))
