# /// script
# dependencies = ["psycopg2-binary"]
# ///
"""A forked child uses its parent's encrypted connection by psycopg2."""

import os
import socket
from contextlib import contextmanager
from multiprocessing import get_context
from subprocess import DEVNULL, run
from tempfile import TemporaryDirectory

import psycopg2

TLS = "req -x509 -nodes -subj /CN=shop -keyout db/server.key -out"
QUIETLY = {"stdout": DEVNULL, "stderr": DEVNULL}


@contextmanager
def server():
    with socket.create_server(("localhost", 0)) as free:
        port = free.getsockname()[1]
    user = os.getuid() or 65534  # nobody: it refuses root
    with TemporaryDirectory() as folder:
        os.chown(folder, user, -1)
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
    with server() as address:
        shop = psycopg2.connect(address).cursor()
        child = fork.Process(target=shop.execute, args=("SELECT 1",))
        child.start()
        child.join()
        shop.execute("SELECT 2")
