"""Workers look up lines of one sorted file, which is never loaded."""

from bisect import bisect_left
from mmap import ACCESS_READ, mmap
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory

LENGTH = 20  # bytes of a line: 6 for the code, 14 for the town


def open_table(path):
    global table
    with path.open("rb") as file:
        table = mmap(file.fileno(), 0, access=ACCESS_READ)


def find(wanted):
    seen = []

    def code(line):
        seen.append(line)
        return table[line * LENGTH : line * LENGTH + 6]

    lines = range(len(table) // LENGTH)
    start = bisect_left(lines, wanted, key=code) * LENGTH
    town = table[start + 6 : start + LENGTH]
    return town.decode().strip(), len(seen), len(lines)


if __name__ == "__main__":
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder, "towns")
        lines = (f"{n:06}town {n:<9}" for n in range(1_000_000))
        path.write_text("".join(lines))
        with Pool(2, open_table, [path]) as pool:
            for found in pool.map(find, [b"000007", b"028001"]):
                print("{}: {} of {:,} lines read".format(*found))
