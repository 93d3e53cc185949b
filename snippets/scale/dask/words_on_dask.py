# /// script
# dependencies = ["dask", "distributed"]
# ///
"""Two workers of Dask count words, a batch of letters at a time."""

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import dask
from distributed import Client, LocalCluster

TWO = {"n_workers": 2, "threads_per_worker": 1}
QUIET = {"dashboard_address": "127.0.0.1:0", "silence_logs": "ERROR"}


def count(letters):
    total, skipped = Counter(), []
    for letter in letters:
        try:
            total.update(letter.read_text("utf-8").lower().split())
        except (OSError, ValueError) as error:
            skipped.append(f"{letter.name}: {error}")
    return total, skipped


if __name__ == "__main__":
    total, skipped = Counter(), []
    with TemporaryDirectory() as name:
        dask.config.set(temporary_directory=name)
        letters = [Path(name, f"{number}.txt") for number in range(61)]
        for number, letter in enumerate(letters):
            letter.write_text("my order is late\n" * number, "utf-8")
        letters[60].write_bytes(b"Dear \xff")
        batches = [letters[n : n + 8] for n in range(0, 61, 8)]
        with LocalCluster(**TWO, **QUIET) as two, Client(two) as client:
            counted = client.gather(client.map(count, batches))
        for words, faults in counted:
            total.update(words)
            skipped += faults
        same = total == count(letters)[0]
    print(dict(sorted(total.items())), f"as in turn: {same}", sep="\n")
    raise SystemExit("\n".join(sorted(skipped)) or 0)
