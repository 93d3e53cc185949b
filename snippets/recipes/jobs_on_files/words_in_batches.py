# /// script
# dependencies = ["tqdm"]
# ///
"""Two workers count words, a batch of letters at a time."""

from collections import Counter
from itertools import islice
from multiprocessing import Pool
from pathlib import Path
from signal import SIG_IGN, SIGINT, signal
from tempfile import TemporaryDirectory

from tqdm import tqdm


def count(letters):
    total, skipped = Counter(), []
    for letter in letters:
        try:
            total.update(letter.read_text("utf-8").lower().split())
        except (OSError, ValueError) as error:
            skipped.append(f"{letter.name}: {error}")
    return total, skipped


if __name__ == "__main__":
    ignore, total, skipped = (SIGINT, SIG_IGN), Counter(), []
    with TemporaryDirectory() as name, Pool(2, signal, ignore) as pool:
        folder = Path(name)
        for number in range(60):
            text = "Dear shop\n" + "my order is late\n" * number
            (folder / f"{number}.txt").write_text(text, "utf-8")
        (folder / "torn.txt").write_bytes(b"Dear \xff")
        letters = folder.rglob("*.txt")
        batches = iter(lambda: list(islice(letters, 8)), [])
        counted = pool.imap_unordered(count, batches)
        for words, faults in tqdm(counted, disable=None):
            total.update(words)
            skipped += faults
        same = total == count(folder.rglob("*.txt"))[0]
    print(dict(sorted(total.items())), f"as in turn: {same}", sep="\n")
    raise SystemExit("\n".join(sorted(skipped)) or 0)
