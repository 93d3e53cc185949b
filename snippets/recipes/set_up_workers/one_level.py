"""One pool for the reviews of all shops: no pool inside a task."""

from collections import Counter
from multiprocessing import Pool


def score(shop, review):
    return shop, review.count("good") - review.count("bad")


if __name__ == "__main__":
    shops = {
        "Tea Time": ["good tea", "bad tea"],
        "Leaf": ["good", "good good"],
    }
    tasks = [(shop, text) for shop in shops for text in shops[shop]]
    totals = Counter()
    with Pool(2) as pool:
        for shop, points in pool.starmap(score, tasks):
            totals[shop] += points
    print(dict(totals))
