"""How often a table is pickled, and how many bytes are sent."""

import pickle
from functools import partial
from multiprocessing import get_context


class Prices(dict):
    pickled = 0

    def __reduce__(self):
        Prices.pickled += 1
        return Prices, (dict(self),)


def keep(table):
    global prices
    prices = table


def total(order, table=None):
    return sum((table or prices)[item] for item in order)


def report(way, table):
    times, Prices.pickled = Prices.pickled, 0
    size = times * len(pickle.dumps(dict(table)))
    print(f"{way:26} {times:3} times, {size // 1000:6,} kB")


if __name__ == "__main__":
    table = Prices({f"item {number}": 2 for number in range(10_000)})
    orders, spawn = [["item 1", "item 5"]] * 100, get_context("spawn")
    for chunksize in (1, 25):
        with spawn.Pool(2) as pool:
            pool.map(partial(total, table=table), orders, chunksize)
        report(f"in each task, chunks of {chunksize}", table)
    with spawn.Pool(2, initializer=keep, initargs=[table]) as pool:
        pool.map(total, orders, chunksize=1)
    report("in an initializer", table)
