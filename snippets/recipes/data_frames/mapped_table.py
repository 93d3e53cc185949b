# /// script
# dependencies = ["pyarrow"]
# ///
"""Workers map one Arrow file into memory: no worker has a copy."""

import multiprocessing
import tempfile
from pathlib import Path

import pyarrow
import pyarrow.compute
import pyarrow.ipc


def highest(path, start, stop):
    before = pyarrow.total_allocated_bytes()
    with pyarrow.memory_map(path) as file:
        table = pyarrow.ipc.open_file(file).read_all()
        copied = pyarrow.total_allocated_bytes() - before
        prices = table["price"].slice(start, stop - start)
        return pyarrow.compute.max(prices).as_py(), copied


if __name__ == "__main__":
    table = pyarrow.table({"price": range(1_000_000)})
    print(f"{table.nbytes:,} bytes in the table")
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder, "orders.arrow"))
        with pyarrow.ipc.new_file(path, table.schema) as file:
            file.write_table(table)
        tasks = [(path, 0, 500_000), (path, 500_000, 1_000_000)]
        with multiprocessing.Pool(processes=2) as pool:
            for found, copied in pool.starmap(highest, tasks):
                print(f"highest price {found}, {copied} bytes copied")
