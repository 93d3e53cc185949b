# /// script
# dependencies = ["numpy", "pandas"]
# ///
"""A frame in shared memory: only what describes it is pickled."""

import pickle
from itertools import accumulate, pairwise
from multiprocessing import Pool
from multiprocessing.shared_memory import SharedMemory

import numpy
import pandas


def open_frame(name, head, ends):
    global block, orders
    block = SharedMemory(name)
    parts = [block.buf[start:end] for start, end in pairwise(ends)]
    orders = pickle.loads(head, buffers=parts)


def revenue(city):
    prices = orders["price"].to_numpy()
    shared = numpy.shares_memory(prices, numpy.asarray(block.buf))
    return int(prices[orders["city"] == city].sum()), f"{shared=}"


if __name__ == "__main__":
    cities = numpy.arange(1_000_000) % 4
    frame, views = pandas.DataFrame({"city": cities, "price": 2}), []
    head = pickle.dumps(frame, 5, buffer_callback=views.append)
    raw = [view.raw() for view in views]
    ends = list(accumulate(map(len, raw), initial=0))
    block = SharedMemory(create=True, size=ends[-1])
    try:
        for part, end in zip(raw, ends[1:], strict=True):
            block.buf[end - len(part) : end] = part
        print(f"{len(head)} bytes sent, {ends[-1]:,} in the block")
        with Pool(2, open_frame, [block.name, head, ends]) as pool:
            print(pool.map(revenue, [0, 3]))
    finally:
        block.close()
        block.unlink()
