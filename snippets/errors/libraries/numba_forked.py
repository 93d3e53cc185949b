# /// script
# dependencies = ["numba"]
# ///
"""Numba computes on several cores, and then in a forked child."""

from multiprocessing import get_context

from numba import njit, prange


@njit(parallel=True)
def total(prices):
    cents = 0
    for number in prange(prices):
        cents += number
    return cents


if __name__ == "__main__":
    print(total(1_000))
    child = get_context("fork").Process(target=total, args=(1_000,))
    child.start()
    child.join()
    print("exit code", child.exitcode)
