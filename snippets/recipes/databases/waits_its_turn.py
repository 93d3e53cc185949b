"""Many processes write to one SQLite file, each in its turn."""

import sqlite3
import tempfile
from contextlib import closing
from multiprocessing import Pool
from pathlib import Path


def connect(path):
    global shop
    shop = sqlite3.connect(path, timeout=60, isolation_level=None)


def sell(_):
    shop.execute("BEGIN IMMEDIATE")
    with shop:
        query = "SELECT pieces FROM stock"
        (pieces,) = shop.execute(query).fetchone()
        shop.execute("UPDATE stock SET pieces = ?", [pieces - 1])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "shop.db")
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("CREATE TABLE stock (pieces)")
            database.execute("INSERT INTO stock VALUES (1000)")
        with Pool(2, initializer=connect, initargs=(path,)) as pool:
            pool.map(sell, range(400), chunksize=1)
            pool.close()
            pool.join()
        with closing(sqlite3.connect(path)) as database:
            pieces = database.execute("SELECT pieces FROM stock")
            print("pieces left:", *pieces.fetchone())
