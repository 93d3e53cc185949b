# /// script
# dependencies = ["dask", "distributed"]
# ///
"""Two workers of Dask count words, a batch of letters at a time."""

import logging
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import dask
from distributed import Client, LocalCluster

TWO = {"n_workers": 2, "threads_per_worker": 1}
HERE = {"dashboard_address": "127.0.0.1:0"}
logging.disable()  # a busy machine makes Dask say much


def count(letters):
    total = Counter()
    for letter in letters:
        total.update(letter.read_text("utf-8").lower().split())
    return total


if __name__ == "__main__":
    total = Counter()
    with TemporaryDirectory() as name:
        dask.config.set(temporary_directory=name)
        letters = [Path(name, f"{number}.txt") for number in range(60)]
        for number, letter in enumerate(letters):
            text = "Dear shop\n" + "my order is late\n" * number
            letter.write_text(text, "utf-8")
        batches = [letters[start::8] for start in range(8)]
        with LocalCluster(**TWO, **HERE) as two, Client(two) as client:
            for words in client.gather(client.map(count, batches)):
                total.update(words)
        same = total == count(letters)
    print(dict(sorted(total.items())))
    print(f"as in turn: {same}")
