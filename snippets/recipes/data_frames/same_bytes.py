# /// script
# dependencies = ["numpy", "pandas", "polars", "pyarrow"]
# ///
"""Which frames can be made over a mapped file without a copy?"""

import multiprocessing
import tempfile
from pathlib import Path

import numpy
import pandas
import polars
import pyarrow
import pyarrow.ipc


def compare(path):
    with pyarrow.memory_map(path) as file:
        table = pyarrow.ipc.open_file(file).read_all()
    mapped = table["price"].chunk(0).to_numpy()
    frames = {
        "pandas": table.to_pandas(),
        "pandas, split_blocks": table.to_pandas(split_blocks=True),
        "Polars": polars.from_arrow(table),
    }
    return {
        name: numpy.shares_memory(frame["price"].to_numpy(), mapped)
        for name, frame in frames.items()
    }


if __name__ == "__main__":
    orders = pandas.DataFrame({"price": range(1_000_000)})
    table = pyarrow.Table.from_pandas(orders)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder, "orders.arrow"))
        with pyarrow.ipc.new_file(path, table.schema) as file:
            file.write_table(table)
        with multiprocessing.Pool(processes=2) as pool:
            found = pool.apply(compare, [path])
    for name, shared in found.items():
        print(f"{name}: {'shared' if shared else 'copied'}")
