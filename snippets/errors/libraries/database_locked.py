"""One process has written and not committed; another wants to write."""

import sqlite3
import tempfile
from multiprocessing import Event, Process
from pathlib import Path


def keep_open(path, written, done):
    database = sqlite3.connect(path)
    database.execute("INSERT INTO orders VALUES ('tea')")
    written.set()
    done.wait()  # long work, before the commit
    database.commit()
    database.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "shop.db")
        database = sqlite3.connect(path, timeout=0.1)  # 5 if left out
        database.execute("CREATE TABLE orders (item)")
        written, done = Event(), Event()
        other = Process(target=keep_open, args=(path, written, done))
        other.start()
        written.wait()
        try:
            database.execute("INSERT INTO orders VALUES ('cake')")
        finally:
            done.set()
            other.join()
            database.close()
