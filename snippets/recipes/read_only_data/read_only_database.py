"""Each worker opens one SQLite file, and can only read it."""

import sqlite3
from contextlib import closing
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory


def connect(path):
    global towns
    towns = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)


def find(code):
    query = "SELECT name FROM towns WHERE code = ?"
    return towns.execute(query, [code]).fetchone()[0]


def rename(code):
    towns.execute("UPDATE towns SET name = '' WHERE code = ?", [code])


if __name__ == "__main__":
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder, "towns.db")
        with closing(sqlite3.connect(path)) as database, database:
            database.execute(
                "CREATE TABLE towns (code PRIMARY KEY, name)"
            )
            rows = ((f"{n:05}", f"town {n}") for n in range(100_000))
            database.executemany(
                "INSERT INTO towns VALUES (?, ?)", rows
            )
        with Pool(2, connect, [path]) as pool:
            print(pool.map(find, ["00007", "02026"]))
            try:
                pool.apply(rename, ["00007"])
            except sqlite3.OperationalError as error:
                print(error)
