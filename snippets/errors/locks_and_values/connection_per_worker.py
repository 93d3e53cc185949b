"""Each worker opens a connection of its own when it starts."""

import sqlite3
from multiprocessing import Pool


def connect():
    global database
    database = sqlite3.connect(":memory:")


def double(price):
    return database.execute("SELECT ? * 2", [price]).fetchone()[0]


if __name__ == "__main__":
    with Pool(processes=2, initializer=connect) as pool:
        print(pool.map(double, [10, 20, 30]))
