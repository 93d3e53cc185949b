"""Fetch pages in a loop."""

import time

PAGES = [f"{number}.html" for number in range(12)]


def fetch(page):
    time.sleep(0.05)  # as if a server took that long
    return f"<h1>{page}</h1>"


if __name__ == "__main__":
    texts = list(map(fetch, PAGES))
    print(f"{len(texts)} pages, the last one is {texts[-1]}")
