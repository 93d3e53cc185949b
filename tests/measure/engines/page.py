"""The page From which size on?: `python -m tests.measure.engines.page` writes its numbers from the file.

That is all rows of the tables with heads that are known, and the sentence that begins with "Measured in".
"""

import sys

from corpus.project import ROOT
from tests.measure.engines.results import FOLDER, Results, tables

PAGE = ROOT / "docs/scale/from-which-size.md"


def line_of(cells):
    """A row of a table."""
    return f"| {' | '.join(cells)} |"


def written(text, results):
    """The page with the numbers of a machine.

    Raises:
        ValueError: a table or the sentence is missing.
    """
    known = {line_of(head): rows for head, rows in tables(results).items()}
    lines, within, found = [], False, set()
    for line in text.splitlines():
        if within and line.startswith("|"):
            lines += [] if set(line) - set("|- ") else [line]
            lines += [] if set(line) - set("|- ") else map(line_of, known[within])
            continue
        within = line if line in known else False
        if line.startswith("Measured in "):
            line = results.said
        found |= {line} & {*known, results.said}
        lines.append(line)
    if missing := {*known, results.said} - found:
        raise ValueError(f"{PAGE.name}: there is no line {missing.pop()!r}")
    return "\n".join(lines) + "\n"


def measured(*names):
    """What the page tells: the one file that there is, or the one that is named."""
    return Results(FOLDER / (names or sorted(path.name for path in FOLDER.glob("*.json")))[0])


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text("utf-8"), measured(*sys.argv[1:])), "utf-8")
