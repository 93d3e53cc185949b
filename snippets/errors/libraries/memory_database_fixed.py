"""Each worker opens the file in which the database is."""

import sqlite3
import tempfile
from contextlib import closing
from multiprocessing import Pool
from pathlib import Path


def connect(path):
    global database
    database = sqlite3.connect(path)


def price(item):
    sql = "SELECT price FROM prices WHERE item = ?"
    return database.execute(sql, [item]).fetchone()[0]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "shop.db")
        with closing(sqlite3.connect(path)) as shop, shop:
            shop.execute("CREATE TABLE prices (item, price)")
            rows = [("tea", 3), ("cake", 4)]
            shop.executemany("INSERT INTO prices VALUES (?, ?)", rows)
        with Pool(2, initializer=connect, initargs=[path]) as pool:
            print(pool.map(price, ["tea", "cake"]))
            pool.close()
            pool.join()
