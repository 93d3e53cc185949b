# /// script
# dependencies = ["psutil"]
# ///
"""Each worker loads the table once, and has a copy of its own."""

import json
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

loads = 0


def own_memory():
    return psutil.Process().memory_full_info().uss


def load(path):
    global towns, loads, grown
    before = own_memory()
    towns = json.loads(path.read_bytes())
    grown = own_memory() - before
    loads += 1


def find(code):
    return towns[code], loads, grown


if __name__ == "__main__":
    table = {f"{n:05}": f"town {n}" for n in range(100_000)}
    with TemporaryDirectory() as folder:
        path = Path(folder, "towns.json")
        size = path.write_text(json.dumps(table))
        with Pool(2, initializer=load, initargs=[path]) as pool:
            found = pool.map(find, ["00007", "02026", "10115"])
    print([town for town, _, _ in found])
    print(f"loads in a worker: {max(loads for _, loads, _ in found)}")
    least = min(grown for _, _, grown in found)
    print(f"each takes at least twice the file: {least > 2 * size}")
