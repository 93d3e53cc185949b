"""A database connection cannot be sent to a worker."""

import sqlite3
from multiprocessing import Pool


def total(database):
    return database.execute("select 3 + 4").fetchone()


if __name__ == "__main__":
    database = sqlite3.connect(":memory:")
    with Pool(processes=2) as pool:
        print(pool.map(total, [database]))
