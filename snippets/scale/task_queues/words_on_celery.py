# /// script
# dependencies = ["celery"]
# ///
"""Words of many letters, counted by the workers of Celery."""

import os
from collections import Counter
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from celery import Celery, chord

address = os.environ["REDIS"]
app = Celery("words_on_celery", broker=address, backend=address)


@app.task
def count(letters):
    total = Counter()
    for letter in letters:
        total.update(Path(letter).read_text("utf-8").lower().split())
    return total


@app.task
def merge(counts):
    return sum(map(Counter, counts), Counter())


if __name__ == "__main__":
    with TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(60):
            text = "Dear shop\n" + "my order is late\n" * number
            (folder / f"{number}.txt").write_text(text, "utf-8")
        letters = map(str, folder.rglob("*.txt"))
        batches = iter(lambda: list(islice(letters, 8)), [])
        job = chord(map(count.s, batches), merge.s())
        total = job.delay().get(timeout=60)
        same = total == count([*map(str, folder.rglob("*.txt"))])
    print(dict(sorted(total.items())), f"as in turn: {same}", sep="\n")
