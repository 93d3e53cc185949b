"""The reference card: each line that a row of it has one write is in a program that the page shows.

| Name | Use | Trap |
|---|---|---|
| [`Pool.map`](learn/process-pools.md) | `pool.map(count, TEXTS)` | it waits for all |
"""

import re

PAGE, HEADS = "docs/reference-card.md", "| Name | Use | Trap |"
ROW = re.compile(r"\| \[`([^`]+)`\]\([^)]+\) \| ((?:`[^`]+` )+)\| (?!\|).+ \|")
INCLUDE = re.compile(r'^--8<-- "(.+\.py)"$', re.MULTILINE)


def problems(project):
    """What is wrong with the rows of the card, a line each; nothing if there is no card."""
    page = project.root / PAGE
    text = page.read_text("utf-8") if page.exists() else ""
    paths = [project.root / "snippets" / name for name in INCLUDE.findall(text)]
    programs = [closed_up(path.read_text("utf-8")) for path in paths if path.exists()]
    for number, line in rows(text.split("\n")):
        for fault in faults(line, programs):
            yield f"{PAGE}:{number}: {fault}"


def rows(lines):
    """The rows of the tables of the card, without their heads: (number, line)."""
    inside = False
    for number, line in enumerate(lines, 1):
        inside = line == HEADS or (inside and line.startswith("|"))
        if inside and line not in (HEADS, "|---|---|---|"):
            yield number, line


def faults(line, programs):
    """What is wrong with one row, given the programs of the page without their white space."""
    row = ROW.fullmatch(line)
    if not row:
        yield f"write a row like this: | [`name`](page.md#section) | `use` | trap | (here: {line})"
        return
    uses = re.findall(r"`([^`]+)`", row[2])
    for use in uses:
        if not any(closed_up(use) in program for program in programs):
            yield f"no program of the page has the line `{use}`"
    if not any(re.search(rf"\b{re.escape(word(row[1]))}\b", use) for use in uses):
        yield f"the lines to write do not have the name {word(row[1])}"


def word(name):
    """The word by which a name is used: map of Pool.map."""
    return name.split(".")[-1].strip("()")


def closed_up(text):
    """A text without its white space."""
    return "".join(text.split())
