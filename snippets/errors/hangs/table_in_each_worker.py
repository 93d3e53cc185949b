"""The table goes to each worker once, and a name to each task."""

import pickle
from multiprocessing import Pool


def keep(shared_table):
    global table
    table = shared_table


def look_up(product):
    return table[product]


if __name__ == "__main__":
    prices = {f"product-{n}": n for n in range(10_000)}
    tasks = [f"product-{n}" for n in range(8)]
    with Pool(2, initializer=keep, initargs=(prices,)) as pool:
        print(pool.map(look_up, tasks, chunksize=1))
    sent = sum(len(pickle.dumps(task)) for task in tasks)
    print(f"more than 1,000 bytes sent: {sent > 1_000}")
