"""Who loads the table at the top of the file: each worker, or not?"""

import os
from multiprocessing import Pool

COLORS = {f"color {number}": number for number in range(100_000)}
LOADED_BY = os.getpid()


def find(name):
    return COLORS[name], os.getpid() == LOADED_BY


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        for number, myself in pool.map(find, ["color 7", "color 99"]):
            print(f"found {number}, loaded the table myself: {myself}")
