# /// script
# dependencies = ["pymysql"]
# ///
"""A forked child closes the MySQL connection of its parent."""

import os
from contextlib import contextmanager
from multiprocessing import get_context
from subprocess import PIPE, Popen
from tempfile import TemporaryDirectory
from traceback import format_exception_only as last_lines

import pymysql


@contextmanager
def server():
    user = os.getuid() or 65534  # nobody: it refuses root
    with TemporaryDirectory() as folder:
        os.chown(folder, user, -1)
        command = "mariadbd --no-defaults --skip-networking "
        command += "--skip-grant-tables --datadir=. --socket=socket"
        how = {"user": user, "cwd": folder, "stderr": PIPE}
        with Popen(command.split(), **how, text=True) as it:
            any("ready for connections" in line for line in it.stderr)
            yield {"unix_socket": f"{folder}/socket"}
            it.terminate()


if __name__ == "__main__":
    fork = get_context("fork")
    with server() as address:
        shop, other = (pymysql.connect(**address) for _ in range(2))
        child = fork.Process(target=shop.close)
        child.start()
        while other.cursor().execute("SHOW PROCESSLIST") > 1:
            pass  # the server has not closed it yet
        child.join()
        for query in "SELECT 1", "SELECT 2":
            try:
                shop.cursor().execute(query)
            except pymysql.Error as error:
                print(*last_lines(error), end="")
