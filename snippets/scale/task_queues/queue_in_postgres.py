# /// script
# dependencies = ["psycopg"]
# ///
"""A table as a queue: the row of a killed worker is free at once."""

import os
from multiprocessing import Process
from signal import SIGKILL, raise_signal
from subprocess import DEVNULL, run
from tempfile import TemporaryDirectory

from psycopg import connect

NEXT = "SELECT id FROM jobs LIMIT 1 FOR UPDATE SKIP LOCKED"


def work(address, is_killed):
    with connect(address) as shop:
        while job := shop.execute(NEXT).fetchone():
            if is_killed:
                raise_signal(SIGKILL)
            shop.execute("DELETE FROM jobs WHERE id = %s", job)
            shop.commit()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        os.chmod(folder, 0o777)
        user = None if os.getuid() else "nobody"  # it refuses root
        how = {"user": user, "cwd": folder, "stdout": DEVNULL}
        run(["initdb", "-D", "db", "-A", "trust", "-U", "shop"], **how)
        server = ["pg_ctl", "-D", "db", "-o", f"-h '' -k {folder}"]
        run([*server, "-l", "log", "start"], **how)
        to = f"host={folder} user=shop dbname=postgres"
        with connect(to, autocommit=True) as shop:
            shop.execute("CREATE TABLE jobs (id) AS VALUES (1), (2)")
            for is_killed in True, False:
                worker = Process(target=work, args=(to, is_killed))
                worker.start()
                worker.join()
                left = shop.execute("SELECT * FROM jobs").fetchall()
                print(worker.exitcode, "left to do:", left)
        run([*server, "stop"], **how)
