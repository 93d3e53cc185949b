"""A Pool without the main guard replaces its dead worker for ever."""

import sys
from multiprocessing import get_context

sys.tracebacklimit = 0  # show the message without the calls


def count_words(line):
    return len(line.split())


with get_context("spawn").Pool(processes=1) as pool:
    print(pool.apply(count_words, ["to be or not to be"]))
