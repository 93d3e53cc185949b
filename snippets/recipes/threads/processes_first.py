"""Processes first, then threads: threads fetch, processes compute."""

import warnings
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool


def fetch(name):
    return f"{name}.jpg"  # waits for the network


def resize(photo):
    return f"small_{photo}"  # computes


if __name__ == "__main__":
    warnings.simplefilter("always")  # of a fork beside a thread
    with Pool(2) as pool, ThreadPoolExecutor(4) as threads:
        photos = threads.map(fetch, ["cat", "dog", "fox"])
        for small in pool.imap(resize, photos):
            print(small)
