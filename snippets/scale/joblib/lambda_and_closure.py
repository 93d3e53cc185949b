# /// script
# dependencies = ["joblib"]
# ///
"""joblib sends what a pool cannot: a lambda, and an inner function."""

from joblib import Parallel, delayed

PRICES = [8, 12]


def with_tax(rate):
    def price_with_tax(price):
        return price * (1 + rate)

    return price_with_tax


if __name__ == "__main__":
    parallel = Parallel(n_jobs=2)
    print(parallel(delayed(lambda p: p // 2)(p) for p in PRICES))
    print(parallel(delayed(with_tax(0.25))(p) for p in PRICES))
