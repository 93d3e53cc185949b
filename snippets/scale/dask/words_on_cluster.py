# /// script
# dependencies = ["distributed"]
# ///
"""Counts words on the cluster whose scheduler wrote this file."""

import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from distributed import Client


def count(letter):
    return Counter(letter.read_text("utf-8").lower().split())


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python words_on_cluster.py SCHEDULER_FILE")
    total = Counter()
    with TemporaryDirectory() as name:
        letters = [Path(name, f"{number}.txt") for number in range(20)]
        for number, letter in enumerate(letters):
            letter.write_text("my order is late\n" * number, "utf-8")
        with Client(scheduler_file=sys.argv[1], timeout=60) as client:
            client.wait_for_workers(2)
            print("joined:   ", client.scheduler.address)
            print("to see it:", client.dashboard_link)
            for words in client.gather(client.map(count, letters)):
                total.update(words)
    print(dict(total))
