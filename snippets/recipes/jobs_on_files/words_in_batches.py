"""Two workers count words, a batch of letters at a time."""

import sys
from collections import Counter
from itertools import islice
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory


def count(letters):
    total, skipped = Counter(), []
    for letter in letters:
        try:
            words = letter.read_text("utf-8").lower().split()
            total.update(words)
        except (OSError, ValueError) as error:
            skipped.append(f"{letter.name}: {error}")
    return total, skipped


def in_batches(letters, size):
    while batch := list(islice(letters, size)):
        yield batch


if __name__ == "__main__":
    with TemporaryDirectory() as name, Pool(processes=2) as pool:
        folder, total, skipped = Path(name), Counter(), []
        for number in range(60):
            text = "Dear shop\n" + "my order is late\n" * number
            (folder / f"{number}.txt").write_text(text, "utf-8")
        (folder / "torn.txt").write_bytes(b"Dear \xff")
        batches = in_batches(folder.rglob("*.txt"), size=8)
        for words, faults in pool.imap_unordered(count, batches):
            total.update(words)
            skipped += faults
        same = total == count(folder.rglob("*.txt"))[0]
    print(dict(sorted(total.items())), f"as in turn: {same}", sep="\n")
    sys.exit("\n".join(sorted(skipped)) or 0)
