"""Each process commits what it has written before it does long work."""

import sqlite3
import tempfile
from multiprocessing import Event, Process
from pathlib import Path


def commit_at_once(path, written, done):
    database = sqlite3.connect(path)
    with database:  # commits at its end
        database.execute("INSERT INTO orders VALUES ('tea')")
    written.set()
    done.wait()  # long work, after the commit
    database.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "shop.db")
        database = sqlite3.connect(path, timeout=0.1)
        database.execute("CREATE TABLE orders (item)")
        written, done = Event(), Event()
        other = Process(
            target=commit_at_once, args=(path, written, done)
        )
        other.start()
        written.wait()
        with database:
            database.execute("INSERT INTO orders VALUES ('cake')")
        print(database.execute("SELECT item FROM orders").fetchall())
        done.set()
        other.join()
        database.close()
