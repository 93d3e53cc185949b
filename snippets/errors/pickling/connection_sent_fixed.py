"""Each worker connects for itself, once."""

import sqlite3
from multiprocessing import Pool


def connect(name):
    global database
    database = sqlite3.connect(name)


def total(query):
    return database.execute(query).fetchone()


if __name__ == "__main__":
    with Pool(
        processes=2, initializer=connect, initargs=(":memory:",)
    ) as pool:
        print(pool.map(total, ["select 3 + 4"]))
