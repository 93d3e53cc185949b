"""A database in memory belongs to the process that opened it."""

import sqlite3
from multiprocessing import Pool

database = sqlite3.connect(":memory:")


def price(item):
    sql = "SELECT price FROM prices WHERE item = ?"
    return database.execute(sql, [item]).fetchone()[0]


if __name__ == "__main__":
    database.execute("CREATE TABLE prices (item, price)")
    database.execute(
        "INSERT INTO prices VALUES ('tea', 3), ('cake', 4)"
    )
    with Pool(processes=2) as pool:
        print(pool.map(price, ["tea", "cake"]))
