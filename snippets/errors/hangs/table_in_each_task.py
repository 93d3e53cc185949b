"""The whole table travels with each of 8 tasks."""

import pickle
from multiprocessing import Pool


def look_up(task):
    table, product = task
    return table[product]


if __name__ == "__main__":
    table = {f"product-{n}": n for n in range(10_000)}
    tasks = [(table, f"product-{n}") for n in range(8)]
    with Pool(processes=2) as pool:
        print(pool.map(look_up, tasks, chunksize=1))
    sent = sum(len(pickle.dumps(task)) for task in tasks)
    print(f"more than 1,000,000 bytes sent: {sent > 1_000_000}")
