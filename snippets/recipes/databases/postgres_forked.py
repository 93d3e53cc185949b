# /// script
# dependencies = ["psycopg"]
# ///
"""PostgreSQL: a forked child undoes what its parent has written."""

import os
import shutil
import tempfile
from contextlib import contextmanager
from multiprocessing import get_context
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


if __name__ == "__main__":
    fork = get_context("fork")
    with server() as address, psycopg.connect(address) as shop:
        shop.execute("CREATE TABLE orders (item text)")
        shop.commit()
        shop.execute("INSERT INTO orders VALUES ('tea')")
        child = fork.Process(target=shop.rollback)
        child.start()
        child.join()
        shop.commit()
        print(shop.execute("SELECT item FROM orders").fetchall())
