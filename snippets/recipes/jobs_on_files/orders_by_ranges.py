# /// script
# dependencies = ["tqdm"]
# ///
"""Two workers add up a large CSV file, a range of bytes at a time."""

import csv
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from signal import SIG_IGN, SIGINT, signal
from tempfile import TemporaryDirectory

from tqdm import tqdm


def add_up(path, start, end):
    cents, faults = Counter(), []
    with path.open("rb") as file:
        file.seek(start - 1)
        file.readline()  # its line began in the range before
        while (at := file.tell()) < end and (line := file.readline()):
            try:
                [(shop, due)] = csv.reader([line.decode()], strict=True)
                cents[shop] += int(due)
            except (csv.Error, ValueError) as error:
                faults.append(f"byte {at}: {error}")
    return cents, faults


if __name__ == "__main__":
    pool = ProcessPoolExecutor(2, None, signal, (SIGINT, SIG_IGN))
    with TemporaryDirectory() as name, pool:
        path, cents, faults = Path(name, "orders.csv"), Counter(), []
        rows = "".join(f"Oslo,{n}\nVoss,{n}0\n" for n in range(9_000))
        size = path.write_bytes(f"shop,cents\n{rows}Oslo,?\n".encode())
        cuts = [*range(1, size, 32_768), size]  # 1: skip the header
        parts = pool.map(add_up, [path] * len(cuts), cuts, cuts[1:])
        for part, bad in tqdm(parts, total=len(cuts) - 1, disable=None):
            cents.update(part)
            faults += bad
        print("as in turn:", add_up(path, 1, size) == (cents, faults))
    print(dict(sorted(cents.items())))
    raise SystemExit("\n".join(faults) or 0)
