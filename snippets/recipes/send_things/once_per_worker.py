"""Each worker opens its own connection once, in an initializer."""

import sqlite3
from contextlib import closing
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory


def connect(path):
    global database
    database = sqlite3.connect(path)


def revenue(city):
    query = "SELECT sum(price) FROM orders WHERE city = ?"
    return city, *database.execute(query, [city]).fetchone()


if __name__ == "__main__":
    orders = [("Oslo", 3), ("Lima", 4), ("Oslo", 5)]
    with TemporaryDirectory() as folder:
        path = Path(folder, "shop.db")
        with closing(sqlite3.connect(path)) as shop, shop:
            shop.execute("CREATE TABLE orders (city, price)")
            shop.executemany("INSERT INTO orders VALUES (?, ?)", orders)
        with Pool(2, initializer=connect, initargs=[path]) as pool:
            print(pool.map(revenue, ["Oslo", "Lima"]))
