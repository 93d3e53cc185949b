# /// script
# dependencies = ["pandas", "pyarrow"]
# ///
"""A group-by over a pool: each task is the folder of one group."""

import multiprocessing
import tempfile
from pathlib import Path

import pandas
import pyarrow.parquet


def median(path):
    prices = pyarrow.parquet.read_table(path).to_pandas()["price"]
    return path.name, len(prices), prices.median()


def orders():
    cities = ["Oslo", "Lima", "Pune", "Oslo"] * 250_000
    return pandas.DataFrame({"city": cities, "price": range(1_000_000)})


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        orders().to_parquet(folder, partition_cols=["city"])
        groups = sorted(Path(folder).iterdir())
        with multiprocessing.Pool(processes=2) as pool:
            for name, rows, price in pool.imap(median, groups):
                print(f"{name}: {rows:,} rows read, median {price:,}")
