# /// script
# dependencies = ["psycopg"]
# ///
"""A forked child closes the PostgreSQL connection of its parent."""

import os
import shutil
import tempfile
from contextlib import contextmanager
from multiprocessing import get_context
from subprocess import DEVNULL, run

import psycopg


@contextmanager
def server():
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
        child = fork.Process(target=shop.close)
        child.start()
        child.join()
        try:
            shop.execute("SELECT 1")
        except psycopg.OperationalError as error:
            print(
                "psycopg.OperationalError:",
                *str(error).splitlines()[:1],
            )
