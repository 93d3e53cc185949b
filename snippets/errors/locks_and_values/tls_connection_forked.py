# /// script
# dependencies = ["psycopg"]
# ///
"""A forked child uses its parent's encrypted PostgreSQL connection."""

import os
import shutil
import socket
from contextlib import contextmanager
from multiprocessing import get_context
from subprocess import DEVNULL, run
from tempfile import TemporaryDirectory

import psycopg

TLS = "req -x509 -nodes -subj /CN=shop -keyout db/server.key -out"
QUIETLY = {"stdout": DEVNULL, "stderr": DEVNULL}


@contextmanager
def server():
    with socket.create_server(("localhost", 0)) as free:
        port = free.getsockname()[1]
    user = "nobody" if os.getuid() == 0 else None  # it refuses root
    with TemporaryDirectory() as folder:
        shutil.chown(folder, user or os.getuid())
        how = {"user": user, "cwd": folder, **QUIETLY}
        run(["initdb", "-D", "db", "-Atrust", "-Upostgres"], **how)
        run(["openssl", *TLS.split(), "db/server.crt"], **how)
        run(["pg_ctl", "-Ddb", "-o", f"-lp {port} -k.", "start"], **how)
        try:
            yield f"host=localhost port={port} user=postgres"
        finally:
            run(["pg_ctl", "-D", "db", "-m", "fast", "stop"], **how)


if __name__ == "__main__":
    fork = get_context("fork")
    with server() as address, psycopg.connect(address) as shop:
        child = fork.Process(target=shop.execute, args=("SELECT 1",))
        child.start()
        child.join()
        shop.execute("SELECT 2")
