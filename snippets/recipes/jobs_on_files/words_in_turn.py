"""The words of many letters are counted, one letter after another."""

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

if __name__ == "__main__":
    with TemporaryDirectory() as name:
        folder, total = Path(name), Counter()
        for number in range(60):
            text = "Dear shop\n" + "my order is late\n" * number
            (folder / f"{number}.txt").write_text(text, "utf-8")
        for letter in folder.rglob("*.txt"):
            total.update(letter.read_text("utf-8").lower().split())
    print(dict(sorted(total.items())))
