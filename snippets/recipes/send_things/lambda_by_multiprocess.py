# /// script
# dependencies = ["multiprocess"]
# ///
"""A pool of multiprocess pickles with dill: it takes a lambda."""

from multiprocess import Pool


def with_tax(rate):
    return lambda price: price * (1 + rate)


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(with_tax(0.25), [8, 12]))
