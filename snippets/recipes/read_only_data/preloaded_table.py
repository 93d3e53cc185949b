# /// script
# dependencies = ["psutil"]
# ///
"""Who has a copy of the table at the top of the file?"""

from multiprocessing import Pool

import psutil


def own_memory():
    return psutil.Process().memory_full_info().uss


start = own_memory()
TOWNS = {f"{n:06}": f"town {n}" for n in range(300_000)}
TABLE = own_memory() - start


def find(code):
    much = own_memory() > TABLE / 2
    return TOWNS[code], "has a copy" if much else "shares the table"


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        for town, memory in pool.map(find, ["000007", "028001"]):
            print(f"{town}: the worker {memory}")
