# /// script
# dependencies = ["pymysql"]
# ///
"""A forked child leaves half an answer of MySQL to its parent."""

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
        for text in "'tea'", r"'\0'":
            shop = pymysql.connect(**address)
            ask = shop.cursor(pymysql.cursors.SSCursor).execute
            query = f"SELECT REPEAT({text}, 1000000)"
            child = fork.Process(target=ask, args=(query,))
            child.start()
            child.join()
            try:
                shop.cursor().execute("SELECT 1")
            except pymysql.Error as error:
                print(*last_lines(error), end="")
