"""A line in one write stays whole, a line in two writes does not."""

from multiprocessing import Barrier, Process
from pathlib import Path
from tempfile import TemporaryDirectory


def note_in_one(path, loaf, both_are_here):
    with path.open("ab", buffering=0) as sales:
        both_are_here.wait()
        for _ in range(1000):
            sales.write(f"{loaf}: sold\n".encode())


def note_in_two(path, loaf, both_are_here):
    with path.open("ab", buffering=0) as sales:
        sales.write(f"{loaf}: ".encode())
        both_are_here.wait()
        sales.write(b"sold\n")


if __name__ == "__main__":
    loaves = "rye", "pumpernickel"
    for note in note_in_one, note_in_two:
        with TemporaryDirectory() as folder:
            path, both_are_here = Path(folder, "sales.txt"), Barrier(2)
            tills = [
                Process(target=note, args=(path, loaf, both_are_here))
                for loaf in loaves
            ]
            for till in tills:
                till.start()
            for till in tills:
                till.join()
            lines = path.read_text().splitlines()
        whole = sum(lines.count(f"{loaf}: sold") for loaf in loaves)
        print(f"{note.__name__}: {whole} of {len(lines)} lines whole")
