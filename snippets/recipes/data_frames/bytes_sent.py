# /// script
# dependencies = ["numpy", "pandas", "polars", "pyarrow"]
# ///
"""How much is sent for a table, and for 1,000 rows of it."""

import pickle
from pathlib import Path

import numpy
import pandas
import polars
import pyarrow


def report(what, thing):
    print(f"{what:27} {len(pickle.dumps(thing)) / 1000:6,.0f} kB")


if __name__ == "__main__":
    columns = {"order": numpy.arange(1_000_000)}
    columns["price"] = columns["order"] * 0.5
    some = slice(0, 1000)
    for library, table in [
        ("pandas", pandas.DataFrame(columns)),
        ("Polars", polars.DataFrame(columns)),
        ("Arrow", pyarrow.table(columns)),
    ]:
        report(f"{library}, all", table)
        report(f"{library}, 1,000 rows", table[some])
    rows = pyarrow.array(numpy.arange(1000))
    report("Arrow, 1,000 rows by take()", table.take(rows))
    report("the path", Path("orders.parquet"))
