"""A worker dies: the executor says so, and the Pool waits for ever."""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Pool


def read(scan):
    if scan == "torn.png":
        os._exit(7)  # as if the system had killed the worker
    return f"text of {scan}"


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        try:
            print(executor.submit(read, "torn.png").result())
        except BrokenProcessPool as error:
            print(f"executor: {error}")
    with Pool(processes=2) as pool:
        for text in pool.imap(read, ["a.png", "torn.png", "b.png"]):
            print(f"Pool: {text}")
