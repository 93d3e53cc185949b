# /// script
# dependencies = ["psycopg2-binary"]
# ///
"""A parent reads what PostgreSQL has answered to its child."""

import os
from contextlib import contextmanager
from multiprocessing import get_context
from subprocess import DEVNULL, run
from tempfile import TemporaryDirectory

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
        shop, lock = (psycopg2.connect(address).cursor() for _ in "12")
        lock.execute("SELECT pg_advisory_lock(1)")
        query = "SELECT pg_advisory_lock_shared(1)"
        child = fork.Process(target=shop.execute, args=(query,))
        child.start()
        blocked = "SELECT FROM pg_locks WHERE NOT granted"
        while lock.execute(blocked) or not lock.rowcount:
            pass  # the child has not asked yet
        child.kill()
        child.join()
        lock.execute("SELECT pg_advisory_unlock(1)")
        shop.execute("SELECT 1")
