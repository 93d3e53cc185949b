"""The numbers of the page What does it cost?: `python -m tests.measure.costs.page` writes them from the file.

Its tables are known by their last heads, and their rows by what they begin with. A number that was not the same in two
runs, within a fifth, stands there as "varies".
"""

import sys

from corpus.project import ROOT
from tests.measure.costs import tables
from tests.measure.costs.results import RESULTS, Results

PAGE = ROOT / "docs/choose/costs.md"
VARIES = "varies"


def shown(number):
    """A number as the page has it: with two digits that count."""
    value = float(f"{number.value:.2g}")
    return f"{value:,.0f}" if value >= 10 else f"{value:.1f}" if value >= 1 else f"{value:.2g}"


def cell(results, of):
    """What stands in a cell."""
    number = results.number(of)
    return shown(number) if number.is_stable else VARIES


def machine(results):
    """The machine, in the words of the page."""
    name = results.machine
    kernel = name["kernel"].split("-")[0]
    return f"{name['processor']}, {name['cores']} cores, {kernel}, Python {name['python']}"


def named():
    """The file of the machine that the page names."""
    text = PAGE.read_text("utf-8")
    return next(found for found in map(Results, sorted(RESULTS.glob("*.json"))) if machine(found) in text)


def written(text, results):
    """The page with the numbers of a machine in the cells of its tables.

    Raises:
        ValueError: a row has no numbers, or there is none for some of them.
    """
    lines, known, used = [], {}, set()
    for line in text.splitlines():
        cells = [one.strip() for one in line.strip("|").split("|")] if line.startswith("|") else []
        if not cells:
            known = {}
        elif not known:
            known = tables.TABLES.get(tuple(cells), {None: None})
            used |= {tuple(cells)} & tables.TABLES.keys()
        elif None not in known and not set(line) <= set("|-: "):
            if cells[0] not in known:
                raise ValueError(f"{PAGE.name}: nothing is measured for the row {cells[0]!r}")
            used.add(cells[0])
            numbers = [cell(results, of) for of in known[cells[0]]]
            line = f"| {' | '.join([cells[0], *numbers, *cells[len(numbers) + 1 :]])} |"
        lines.append(line)
    wanted = {*tables.TABLES, *(row for rows in tables.TABLES.values() for row in rows)}
    if missing := wanted - used:
        raise ValueError(f"{PAGE.name}: no such table or row: {sorted(map(str, missing))}")
    return "\n".join(lines) + "\n"


def main():
    """Write the numbers into the page, and say how far apart the rounds were, and which numbers differ by run."""
    results = Results(RESULTS / sys.argv[1]) if sys.argv[1:] else named()
    PAGE.write_text(written(PAGE.read_text("utf-8"), results), "utf-8")
    print("| What | | lowest | highest | the same twice |\n|---|---|---|---|---|")
    for heads, rows in tables.TABLES.items():
        for row, columns in rows.items():
            for head, of in zip(heads[1:], columns, strict=False):
                found = results.number(of)
                print(f"| {row} | {head} | {found.low:.3g} | {found.high:.3g} | {'yes' if found.is_stable else 'no'} |")


if __name__ == "__main__":
    main()
