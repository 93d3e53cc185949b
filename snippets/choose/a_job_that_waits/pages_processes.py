"""Fetch pages in two processes, each of which fetches one half."""

import time
from multiprocessing import Pipe, Process

PAGES = [f"{number}.html" for number in range(12)]


def fetch(page):
    time.sleep(0.05)  # as if a server took that long
    return f"<h1>{page}</h1>"


def fetch_half(pages, sender):
    sender.send([fetch(page) for page in pages])


if __name__ == "__main__":
    results, texts = [], []
    for half in PAGES[::2], PAGES[1::2]:
        receiver, sender = Pipe(duplex=False)
        process = Process(target=fetch_half, args=(half, sender))
        process.start()
        results.append((process, receiver))
    for process, receiver in results:
        texts += receiver.recv()
        process.join()
    print(f"{len(texts)} pages, the last one is {texts[-1]}")
