"""No main guard: each new worker runs the whole file again."""

import sys
from multiprocessing import get_context

sys.tracebacklimit = 0  # show the message without the calls
print("loading the prices")


def double(price):
    return price * 2


with get_context("spawn").Pool(processes=1) as pool:
    print(pool.apply(double, [20]))
