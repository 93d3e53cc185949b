# /// script
# dependencies = ["psycopg"]
# ///
"""PostgreSQL: each worker opens a connection of its own."""

import os
import shutil
import tempfile
from contextlib import contextmanager
from multiprocessing import Pool
from subprocess import DEVNULL, run

import psycopg


@contextmanager
def server():
    """A PostgreSQL server for this program alone."""
    user = "nobody" if os.getuid() == 0 else None  # it refuses root
    with tempfile.TemporaryDirectory() as folder:
        shutil.chown(folder, user or os.getuid())
        how = {"user": user, "cwd": folder, "stdout": DEVNULL}
        run(["initdb", "-D", "db", "-A", "trust", "-U", "shop"], **how)
        start = ["-w", "-l", "log", "-o", f"-h '' -k {folder}", "start"]
        run(["pg_ctl", "-D", "db", *start], **how)
        try:
            yield f"host={folder} user=shop dbname=postgres"
        finally:
            run(["pg_ctl", "-D", "db", "-m", "fast", "stop"], **how)


def connect(address):
    global shop
    shop = psycopg.connect(address, autocommit=True)


def double(price):
    return shop.execute("SELECT %s * 2", [price]).fetchone()[0]


if __name__ == "__main__":
    with server() as address, Pool(2, connect, (address,)) as pool:
        print(pool.map(double, [10, 20, 30]))
