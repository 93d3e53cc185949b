# /// script
# dependencies = ["psycopg", "psycopg2-binary"]
# ///
"""A forked child closes a PostgreSQL connection of its parent."""

import os
from contextlib import contextmanager
from multiprocessing import get_context
from subprocess import DEVNULL, run
from tempfile import TemporaryDirectory
from traceback import format_exception_only as last_lines

import psycopg
import psycopg2


@contextmanager
def server():
    user = os.getuid() or 65534  # nobody: it refuses root
    with TemporaryDirectory() as folder:
        os.chown(folder, user, -1)
        how = {"user": user, "cwd": folder, "stdout": DEVNULL}
        run(["initdb", "-D", "db", "-A", "trust", "-U", "shop"], **how)
        run(["pg_ctl", "-Ddb", "-llog", "-o-h '' -k.", "start"], **how)
        try:
            yield f"host={folder}/db user=shop dbname=postgres"
        finally:
            run(["pg_ctl", "-D", "db", "-m", "fast", "stop"], **how)


if __name__ == "__main__":
    fork = get_context("fork")
    with server() as address:
        for driver in psycopg2, psycopg:
            shop = driver.connect(address)
            child = fork.Process(target=shop.close)
            child.start()
            child.join()
            for query in "SELECT 1", "SELECT 2":
                try:
                    shop.cursor().execute(query)
                except driver.Error as error:
                    print(last_lines(error)[0].partition("\n")[0])
