"""A process that opens its database when it runs."""

import sqlite3
from contextlib import closing
from multiprocessing import Process


class Till(Process):
    def __init__(self, path):
        super().__init__()
        self.path = path

    def run(self):
        with closing(sqlite3.connect(self.path)) as database:
            print(*database.execute("SELECT 2 + 2").fetchone())


if __name__ == "__main__":
    till = Till(":memory:")
    till.start()
    till.join()
