# /// script
# dependencies = ["mpi4py"]
# ///
"""The workers of a Pool count words: they are processes of MPI."""

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from mpi4py import MPI
from mpi4py.util.pool import Pool, ThreadPool


def count(letters):
    total = Counter()
    for letter in letters:
        total.update(letter.read_text("utf-8").lower().split())
    return total, MPI.COMM_WORLD.rank


if __name__ == "__main__":
    alone = MPI.COMM_WORLD.size == 1  # without mpiexec
    total, ranks = Counter(), set()
    with (
        TemporaryDirectory() as name,
        (ThreadPool if alone else Pool)(2) as pool,
    ):
        folder = Path(name)
        for number in range(60):
            text = "Dear shop\n" + "my order is late\n" * number
            (folder / f"{number}.txt").write_text(text, "utf-8")
        letters = sorted(folder.rglob("*.txt"))
        batches = [letters[start::8] for start in range(8)]
        for words, rank in pool.imap_unordered(count, batches):
            total.update(words)
            ranks.add(rank)
        same = total == count(letters)[0]
    print(dict(sorted(total.items())))
    print(f"as in turn: {same}, counted by rank 0: {0 in ranks}")
