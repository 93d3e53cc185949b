# /// script
# dependencies = ["distributed"]
# ///
"""Counts words on a cluster of two hosts, one of which will die."""

import sys
from collections import Counter
from pathlib import Path
from threading import Event

from distributed import Client, get_worker


def count(letter, victim):
    host = get_worker().address.split(":")[1].strip("/")
    if host == victim:
        Path("at_work").write_text(f"{host} is at work\n")
        Event().wait()  # until it is killed
    return host, Counter(letter.split())


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python words_on_hosts.py SCHEDULER VICTIM")
    scheduler, victim = sys.argv[1:]
    letters = ["my order is late " * number for number in range(20)]
    with Client(scheduler, timeout=60) as client:
        client.wait_for_workers(2)
        done = client.map(count, letters, victim=victim)
        hosts, counts = zip(*client.gather(done), strict=True)
    total = sum(counts, Counter())
    print(dict(total))
    print("as in turn:", total == Counter("".join(letters).split()))
    print("counted by", *set(hosts))
