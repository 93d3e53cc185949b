"""Fetch pages in the two processes of an executor."""

import time
from concurrent.futures import ProcessPoolExecutor

PAGES = [f"{number}.html" for number in range(12)]


def fetch(page):
    time.sleep(0.05)  # as if a server took that long
    return f"<h1>{page}</h1>"


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        texts = list(executor.map(fetch, PAGES))
    print(f"{len(texts)} pages, the last one is {texts[-1]}")
