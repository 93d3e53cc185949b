"""Fetch pages in a pool of two processes."""

import time
from multiprocessing import Pool

PAGES = [f"{number}.html" for number in range(12)]


def fetch(page):
    time.sleep(0.05)  # as if a server took that long
    return f"<h1>{page}</h1>"


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        texts = pool.map(fetch, PAGES, chunksize=1)
    print(f"{len(texts)} pages, the last one is {texts[-1]}")
