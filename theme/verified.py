"""A Markdown extension: under each program where it was verified, and the table of the page Verified.

What it says comes from the record (tests/record.py) alone.
"""

import re
from collections import Counter
from functools import cache, lru_cache, partial
from itertools import groupby

from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from tests import record, variants
from tests.pages import ROOT, Project, page_of, transcript_markdown
from tests.problem import Problem

INCLUDE = re.compile(r'^--8<-- "(.+)\.py"$', re.MULTILINE)
TABLE = "<!-- the table of verified programs -->"
INTERPRETERS = "<!-- the interpreters -->"


words = cache(record.words)


@lru_cache(maxsize=1)
def read(path, changed):
    """The record: read once for all pages, and again when it has changed."""
    return record.read(path)


class Verified(Preprocessor):
    """Writes what the record says into the Markdown of a page."""

    def __init__(self):
        path = ROOT / record.NAME
        self.project, self.record = Project(ROOT), read(path, path.exists() and path.stat().st_mtime_ns)

    def run(self, lines):
        """Add a line after the transcripts of each program, and fill in the tables."""
        text = "\n".join(lines)
        for name in INCLUDE.findall(text):
            program = ROOT / "snippets" / f"{name}.py"
            if not program.exists():
                raise Problem(f"there is no snippets/{name}.py, which a page shows; `nox -s test` says where")
            try:
                shown = transcript_markdown(self.project, program)
            except Problem:
                continue  # the tests say what is wrong with it
            text = text.replace(shown, f"{shown}\n\n{self.line(name, program)}", 1)
        if TABLE in text:
            text = text.replace(TABLE, self.table()).replace(INTERPRETERS, self.interpreters())
        return text.split("\n")

    def cells(self, name, program):
        """The cells in which a program, as it is now, was verified."""
        entry = self.record.programs.get(name)
        return entry.cells if entry and entry.sha256 == record.digest(program) else set()

    def line(self, name, program):
        """The line below a program."""
        cells = self.cells(name, program)
        up = "../" * (name.count("/") - 1)
        if not cells:
            return 'Not verified yet\n{ .verified .not-yet data-search-exclude="" }'
        return f'[Verified]({up}verified.md): {words(frozenset(cells))}\n{{ .verified data-search-exclude="" }}'

    def table(self):
        """A row for each page, a column for each Python; in it the platforms, and below it the programs by page."""
        pythons = [variants.dotted(python) for python in variants.PYTHONS]
        rows = [["Page", "Programs", *pythons], ["---"] * (2 + len(pythons))]
        parts = []
        for page, programs in groupby(self.project.programs, partial(page_of, self.project)):
            cells = {}
            for program in programs:
                cells[program.name] = self.cells(record.name_of(self.project, program), program)
            rows.append(row(page, cells.values()))
            parts.append(part(page, cells))
        table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
        return "\n\n".join(['<div class="verified-table" data-search-exclude markdown>', table, *parts, "</div>"])

    def interpreters(self):
        """The exact interpreters and when they ran."""
        rows = [
            f"| {variants.DISPLAYED[system]} | {variants.dotted(python)} | {text} |"
            for (system, python), text in sorted(self.record.interpreters.items())
        ]
        return "\n".join(["| Platform | Python | Interpreter, machine, date |", "|---|---|---|", *rows])


def row(page, verified):
    """The row of one page: in each cell, the platforms with how many of its programs were verified there."""
    columns = []
    for python in variants.PYTHONS:
        texts = Counter(platforms(frozenset(cell for cell in cells if cell.python == python)) for cells in verified)
        alike = len(texts) == 1
        columns.append("; ".join(text if alike else f"{text}: {count}" for text, count in texts.items()))
    return [f"[{page.removesuffix('.md')}]({page})", str(len(verified)), *columns]


def part(page, cells):
    """The programs of one page, to be opened, by where they were verified."""
    lines = [
        '<details class="sections" markdown>',
        f'<summary markdown="span">{page.removesuffix(".md")}: {len(cells)} programs</summary>',
    ]
    by_words = {}
    for name, verified in cells.items():
        by_words.setdefault(words(frozenset(verified)) or "Not verified yet", []).append(name)
    for text, names in by_words.items():
        lines += [f"{text}:", "\n".join(f"- `{name}`" for name in names)]
    return "\n\n".join([*lines, "</details>"])


@cache
def platforms(cells):
    """The platforms in cells of one Python, with the start methods where some are missing."""
    texts = []
    for system, _, methods in record.groups(cells):
        missing = set(variants.START_METHODS[system]) - set(methods)
        texts.append(variants.DISPLAYED[system] + (f" ({', '.join(methods)})" if missing else ""))
    return ", ".join(texts) or "not yet"


class VerifiedExtension(Extension):
    """Runs before the programs are included, while a page still names them."""

    def extendMarkdown(self, md):
        """Register the preprocessor."""
        md.registerExtension(self)
        md.preprocessors.register(Verified(), "verified", 40)


def makeExtension(**options):
    """What Python-Markdown calls."""
    return VerifiedExtension(**options)
