# /// script
# dependencies = ["filelock"]
# ///
"""Four processes append numbered lines to one file, in turn."""

from hashlib import sha256
from multiprocessing import Barrier, Process
from pathlib import Path
from tempfile import TemporaryDirectory

from filelock import FileLock


def sell(path, all_at_once):
    for _ in range(5):
        all_at_once.wait()
        with FileLock(f"{path}.lock"):
            number = len(path.read_text().splitlines()) + 1
            sha256(bytes(1_000_000))  # as if it printed it
            with path.open("a") as receipts:
                print(f"receipt {number}", file=receipts)


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder, "receipts.txt")
        path.touch()
        all_at_once = Barrier(4)
        tills = [
            Process(target=sell, args=(path, all_at_once))
            for _ in range(4)
        ]
        for till in tills:
            till.start()
        for till in tills:
            till.join()
        lines = path.read_text().splitlines()
    wanted = [f"receipt {number}" for number in range(1, 21)]
    print(f"{lines[-1]} is the last, in order: {lines == wanted}")
