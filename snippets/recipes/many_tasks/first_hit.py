"""The first hit ends the search, and whatever is still running."""

import threading
from multiprocessing import Pool


def read(scan):
    if scan > 5:
        threading.Event().wait()  # as if it took for ever
    return scan, "invoice 4711" if scan == 3 else "a letter"


def find(words, scans):
    with Pool(processes=2) as pool:
        for scan, text in pool.imap_unordered(read, scans):
            if words in text:
                return scan
    return None


if __name__ == "__main__":
    print(f"found: scan {find('4711', range(1, 1_001))}")
