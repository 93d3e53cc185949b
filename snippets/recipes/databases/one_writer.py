"""One process writes to the database; the workers send it rows."""

import sqlite3
import tempfile
from contextlib import closing
from multiprocessing import Pool, Process, SimpleQueue
from pathlib import Path


def write(path, rows):
    with closing(sqlite3.connect(path)) as shop, shop:
        shop.execute("CREATE TABLE words (page, number)")
        insert = "INSERT INTO words VALUES (?, ?)"
        shop.executemany(insert, iter(rows.get, None))


def set_up(queue):
    global rows
    rows = queue


def count(page):
    rows.put((page, len(page.split())))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path, queue = Path(folder, "words.db"), SimpleQueue()
        writer = Process(target=write, args=(path, queue))
        writer.start()
        with Pool(2, initializer=set_up, initargs=(queue,)) as pool:
            pool.map(count, ["once upon a time", "there was a queue"])
        queue.put(None)
        writer.join()
        with closing(sqlite3.connect(path)) as shop:
            total = "SELECT count(*), sum(number) FROM words"
            print(*shop.execute(total).fetchone())
