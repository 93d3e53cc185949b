"""A process that opens its database before it is started."""

import sqlite3
from multiprocessing import Process


class Till(Process):
    def __init__(self, path):
        super().__init__()
        self.database = sqlite3.connect(path)

    def run(self):
        print(*self.database.execute("SELECT 2 + 2").fetchone())


if __name__ == "__main__":
    till = Till(":memory:")
    till.start()
    till.join()
