# /// script
# dependencies = ["joblib"]
# ///
"""A method is sent to joblib's workers, and its object has a lock."""

from threading import Lock

from joblib import Parallel, delayed


class Shop:
    def __init__(self, prices):
        self.prices = prices
        self.lock = Lock()

    def total(self, order):
        return sum(self.prices[item] for item in order)


if __name__ == "__main__":
    shop = Shop({"tea": 3, "cake": 4})
    orders = [["tea"], ["tea", "cake"]]
    totals = Parallel(n_jobs=2)(delayed(shop.total)(o) for o in orders)
    print(totals)
