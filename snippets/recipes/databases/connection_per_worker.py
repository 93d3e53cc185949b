"""Each worker opens a connection of its own when it starts."""

import sqlite3
import tempfile
from contextlib import closing
from multiprocessing import Pool
from pathlib import Path


def connect(path):
    global database
    database = sqlite3.connect(path)


def spent_by(customer):
    query = "SELECT sum(price) FROM orders WHERE customer = ?"
    return database.execute(query, [customer]).fetchone()[0]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "shop.db")
        orders = [("Ada", 12), ("Bo", 5), ("Ada", 30), ("Cem", 8)]
        with closing(sqlite3.connect(path)) as shop, shop:
            shop.execute("CREATE TABLE orders (customer, price)")
            shop.executemany("INSERT INTO orders VALUES (?, ?)", orders)
        with Pool(2, initializer=connect, initargs=(path,)) as pool:
            customers = ["Ada", "Bo", "Cem"]
            print(dict(zip(customers, pool.map(spent_by, customers))))
            pool.close()
            pool.join()
