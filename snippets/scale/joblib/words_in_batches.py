# /// script
# dependencies = ["joblib", "tqdm"]
# ///
"""Two workers of joblib count words, a batch of letters at a time."""

from collections import Counter
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from joblib import Parallel, delayed
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
    parallel = Parallel(n_jobs=2, return_as="generator_unordered")
    total, skipped = Counter(), []
    with TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(60):
            text = "Dear shop\n" + "my order is late\n" * number
            (folder / f"{number}.txt").write_text(text, "utf-8")
        (folder / "torn.txt").write_bytes(b"Dear \xff")
        letters = folder.rglob("*.txt")
        batches = iter(lambda: list(islice(letters, 8)), [])
        counted = parallel(delayed(count)(batch) for batch in batches)
        for words, faults in tqdm(counted, disable=None):
            total.update(words)
            skipped += faults
        same = total == count(folder.rglob("*.txt"))[0]
    print(dict(sorted(total.items())), f"as in turn: {same}", sep="\n")
    raise SystemExit("\n".join(sorted(skipped)) or 0)
