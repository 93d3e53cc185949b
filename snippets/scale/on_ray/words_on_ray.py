# /// script
# dependencies = ["ray"]
# ///
"""A Pool counts words: it is Ray's if RAY_ADDRESS names a cluster."""

import os
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

if "RAY_ADDRESS" in os.environ:
    from ray.util.multiprocessing import Pool
else:
    from multiprocessing import Pool


def count(letters):
    total = Counter()
    for letter in letters:
        total.update(letter.read_text("utf-8").lower().split())
    return total, Pool.__module__.split(".")[0]


if __name__ == "__main__":
    total, pools = Counter(), set()
    with TemporaryDirectory() as name, Pool(2) as pool:
        folder = Path(name)
        for number in range(60):
            text = "Dear shop\n" + "my order is late\n" * number
            (folder / f"{number}.txt").write_text(text, "utf-8")
        letters = sorted(folder.rglob("*.txt"))
        batches = [letters[start::8] for start in range(8)]
        for words, module in pool.imap_unordered(count, batches):
            total.update(words)
            pools.add(module)
        same = total == count(letters)[0]
    print(dict(sorted(total.items())))
    print(f"as in turn: {same}, by the pool of {pools}")
