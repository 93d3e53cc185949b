# /// script
# dependencies = ["pandas", "pyarrow"]
# ///
"""Each worker reads its own part of a file: no table is sent."""

import multiprocessing
import tempfile
from pathlib import Path

import pandas
from pyarrow.parquet import ParquetFile


def revenue(path, part):
    table = ParquetFile(path).read_row_group(part).to_pandas()
    return table.groupby("city")["price"].sum()


def orders():
    cities = ["Oslo", "Lima", "Pune", "Oslo"] * 250_000
    return pandas.DataFrame({"city": cities, "price": 2})


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "orders.parquet")
        orders().to_parquet(path, row_group_size=250_000)
        parts = range(ParquetFile(path).num_row_groups)
        tasks = [(path, part) for part in parts]
        with multiprocessing.Pool(processes=2) as pool:
            sums = pool.starmap(revenue, tasks)
    print(f"{len(sums)} parts")
    totals = pandas.concat(sums).groupby("city").sum()
    for city, total in totals.items():
        print(f"{city}: {total:,}")
