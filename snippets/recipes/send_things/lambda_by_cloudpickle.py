# /// script
# dependencies = ["cloudpickle"]
# ///
"""cloudpickle turns a lambda into bytes, which any pool can send."""

import pickle
from multiprocessing import Pool

import cloudpickle


def call(function, argument):
    return pickle.loads(function)(argument)


if __name__ == "__main__":
    rate = 0.25
    function = cloudpickle.dumps(lambda price: price * (1 + rate))
    with Pool(processes=2) as pool:
        print(pool.starmap(call, [(function, 8), (function, 12)]))
    print(type(function))
