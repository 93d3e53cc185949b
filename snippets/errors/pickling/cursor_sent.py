"""A cursor cannot be sent either."""

import sqlite3
from multiprocessing import Pool

if __name__ == "__main__":
    database = sqlite3.connect(":memory:")
    with Pool(processes=1) as pool:
        try:
            pool.apply(print, (database.cursor(),))
        except TypeError as error:
            print(f"TypeError: {error}")
