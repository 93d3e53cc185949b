"""The orders of each shop are added up, one line after another."""

import csv
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

if __name__ == "__main__":
    with TemporaryDirectory() as name:
        path, cents = Path(name, "orders.csv"), Counter()
        rows = "".join(f"Oslo,{n}\nVoss,{n}0\n" for n in range(9_000))
        path.write_text(f"shop,cents\n{rows}", "utf-8")
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                cents[row["shop"]] += int(row["cents"])
    print(dict(sorted(cents.items())))
