"""Two processes write to one SQLite file: the second must wait."""

import sqlite3
import tempfile
from contextlib import closing
from multiprocessing import Event, Process
from pathlib import Path


def order(path, has_begun, may_commit):
    with closing(sqlite3.connect(path)) as shop, shop:
        shop.execute("INSERT INTO orders VALUES ('tea')")
        has_begun.set()
        may_commit.wait()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "shop.db")
        has_begun, may_commit = Event(), Event()
        with closing(sqlite3.connect(path, timeout=0)) as shop:
            shop.execute("CREATE TABLE orders (item)")
            args = (path, has_begun, may_commit)
            process = Process(target=order, args=args)
            process.start()
            has_begun.wait()
            try:
                shop.execute("INSERT INTO orders VALUES ('milk')")
            except sqlite3.OperationalError as error:
                print(error)
            may_commit.set()
            process.join()
            shop.execute("INSERT INTO orders VALUES ('milk')")
            print(shop.execute("SELECT item FROM orders").fetchall())
