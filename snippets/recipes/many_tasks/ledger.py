"""A ledger in SQLite: what is done, and what was tried how often."""

import os
import sqlite3
from contextlib import closing
from multiprocessing import Process

TABLE = """CREATE TABLE IF NOT EXISTS scans
    (name PRIMARY KEY, text, run DEFAULT 0, tries DEFAULT 0)"""
ADD = "INSERT OR IGNORE INTO scans(name) VALUES ('a'), ('torn'), ('b')"
CLAIM = """UPDATE scans SET run = :run, tries = tries + 1 WHERE name =
    (SELECT name FROM scans WHERE text IS NULL AND run < :run
    AND tries < 2 LIMIT 1) RETURNING name"""


def ask(*statement):
    with closing(sqlite3.connect("ledger.db", timeout=60)) as db, db:
        return db.execute(*statement).fetchall()


def work(run):
    while claimed := ask(CLAIM, {"run": run}):
        [(name,)] = claimed
        if name == "torn":
            os._exit(7)  # as if the system had killed the worker
        result = (f"text of {name}", name)
        ask("UPDATE scans SET text = ? WHERE name = ?", result)


if __name__ == "__main__":
    ask(TABLE)
    ask(ADD)
    [(run,)] = ask("SELECT max(run) + 1 FROM scans")
    workers = [Process(target=work, args=(run,)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(*ask("SELECT name, text, tries FROM scans"), sep="\n")
