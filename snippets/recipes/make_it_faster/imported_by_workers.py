"""Three imports for the parent: what do workers of spawn import?"""

__lazy_modules__ = ["gzip"]  # since 3.15: imported when it is used

import gzip
import sqlite3
import sys
from contextlib import closing
from multiprocessing import get_context


def plan(stops):
    return sum(stops), list(sys.modules)


def save(length):
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE TABLE tours AS SELECT ?", [length])


def pack(length):
    return gzip.compress(b"A tour of %d km" % length)


def mail(length):
    from email.message import EmailMessage

    EmailMessage().set_content(f"A tour of {length} km")


if __name__ == "__main__":
    with get_context("spawn").Pool(processes=2) as pool:
        length, modules = pool.apply(plan, [[4, 1, 5]])
        pool.close()
        pool.join()
    for function in save, pack, mail:
        function(length)
    for name in "sqlite3", "gzip", "email.message":
        print(f"{name} in a worker: {name in modules}")
