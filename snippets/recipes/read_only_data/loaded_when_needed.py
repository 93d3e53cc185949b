"""A worker loads the table when a task first asks for it, once."""

import json
from functools import cache
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory


@cache
def towns(path):
    return json.loads(path.read_bytes())


def find(path, code):
    town = towns(path)[code]
    return town, towns.cache_info().misses


def idle():
    return towns.cache_info().misses


if __name__ == "__main__":
    table = {f"{n:05}": f"town {n}" for n in range(100_000)}
    with TemporaryDirectory() as folder:
        path = Path(folder, "towns.json")
        path.write_text(json.dumps(table))
        with Pool(processes=2) as pool:
            print(f"loaded at the start: {pool.apply(idle)} times")
            codes = ["00007", "02026", "10115", "28001"]
            tasks = [(path, code) for code in codes]
            for town, loads in pool.starmap(find, tasks):
                print(f"{town}: loaded {loads} time here")
