# /// script
# dependencies = ["joblib"]
# ///
"""A function is sent to joblib's workers, with the data it needs."""

from threading import Lock

from joblib import Parallel, delayed


class Shop:
    def __init__(self, prices):
        self.prices = prices
        self.lock = Lock()

    def totals(self, orders):
        tasks = [delayed(total)(self.prices, order) for order in orders]
        return Parallel(n_jobs=2)(tasks)


def total(prices, order):
    return sum(prices[item] for item in order)


if __name__ == "__main__":
    shop = Shop({"tea": 3, "cake": 4})
    print(shop.totals([["tea"], ["tea", "cake"]]))
