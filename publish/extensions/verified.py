"""A Markdown extension: under each program and session where it was verified, and the table of the page Verified.

What it says comes from the record (corpus/programs/record.py) alone.
"""

import re
from collections import Counter
from functools import lru_cache, partial
from itertools import groupby, product

from markdown.preprocessors import Preprocessor

from corpus.pages import words
from corpus.pages.showing import page_of, transcript_markdown
from corpus.problem import Problem
from corpus.programs import digests, record, variants
from corpus.programs.cells import DISPLAYED, PYTHONS, START_METHODS, dotted
from corpus.programs.sessions import SUFFIX
from corpus.project import ROOT, Project
from publish.extensions import elsewhere, wine
from publish.extensions.registered import Registered

INCLUDE = re.compile(r'^ *--8<-- "([^".]+)[^"]*(\.py|\.console)"$', re.MULTILINE)
TABLE = "<!-- the table of verified programs -->"
INTERPRETERS = "<!-- the interpreters -->"

NOT_YET = "Not verified yet"


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
        for name in dict.fromkeys(map("".join, INCLUDE.findall(text))):
            program = ROOT / "snippets" / name
            if not program.exists() and not (program.suffix == SUFFIX and variants.transcripts_of(program)):
                raise Problem(f"there is no snippets/{name}, which a page shows; `nox -s test` says where")
            try:
                shown = transcript_markdown(self.project, program)
            except Problem:
                continue  # the tests say what is wrong with it
            text = text.replace(shown, f"{shown}\n\n{self.line(program)}", 1)
        if TABLE in text:
            verified = {program: self.runs(program) for program in digests.snippets(self.project)}
            where = "\n".join([interpreters(verified), *elsewhere.rows(self.project), *wine.rows(self.project)])
            text = text.replace(TABLE, table(self.project, verified)).replace(INTERPRETERS, where)
            text = text.replace(wine.WINE, wine.in_words(self.project))
            for mark, kind in elsewhere.MARKS.items():
                text = text.replace(mark, elsewhere.in_words(self.project, kind))
        return text.split("\n")

    def runs(self, program):
        """Where a program, as it is now, was verified: {place: machine and date}."""
        return self.record.verified(digests.name_of(self.project, program), digests.digest(program))

    def line(self, program):
        """The line below a program."""
        runs = self.runs(program)
        up = "../" * (len(program.relative_to(self.project.root / "snippets").parts) - 2)
        if not runs:
            return f'{NOT_YET}\n{{ .verified .not-yet data-search-exclude="" }}'
        standing = words.standing(program, runs)
        return f'[Verified]({up}verified.md): {standing}\n{{ .verified data-search-exclude="" }}'


def table(project, verified):
    """A row for each page, a column for each Python; in it the platforms, and below it the programs by page."""
    pythons = [dotted(python) for python in PYTHONS]
    rows = [["Page", "Programs and sessions", *pythons], ["---"] * (2 + len(pythons))]
    parts = []
    for page, programs in groupby(verified, partial(page_of, project)):
        runs = {program: verified[program] for program in programs}
        rows.append(row(page, runs))
        parts.append(part(page, runs))
    lines = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return "\n\n".join(['<div class="verified-table" data-search-exclude markdown>', lines, *parts, "</div>"])


def interpreters(verified):
    """Each exact interpreter, on how many programs it was used, and when."""
    programs, days = {}, {}
    for program, runs in verified.items():
        for place, run in runs.items():
            machine, day = run.split(" ")
            key = (place.system, place.release, place.version, machine)
            programs.setdefault(key, set()).add(program)
            days.setdefault(key, set()).add(day)
    rows = ["| Platform | Interpreter | Machine | Programs | Date |", "|---|---|---|---|---|"]
    for (system, release, version, machine), found in sorted(programs.items()):
        dates = sorted(days[system, release, version, machine])
        when = dates[0] if len(dates) == 1 else f"{dates[0]} to {dates[-1]}"
        rows.append(f"| {DISPLAYED[system]} | CPython {version} | {machine} | {len(found)} | {when} |")
    return "\n".join(rows)


def row(page, verified):
    """The row of one page: in each cell, the platforms with how many of its programs were verified there."""
    columns, found = [], [platforms(program, runs) for program, runs in verified.items()]
    for python in PYTHONS:
        texts = Counter(by_python[python] for by_python in found)
        alike = len(texts) == 1
        columns.append("; ".join(text if alike else f"{text}: {count}" for text, count in texts.items()))
    return [f"[{page.removesuffix('.md')}]({page})", str(len(verified)), *columns]


def part(page, verified):
    """The programs of one page, to be opened, by where they were verified."""
    lines = [
        '<details class="sections" markdown>',
        f'<summary markdown="span">{page.removesuffix(".md")}: {counted(verified)}</summary>',
    ]
    alike = {}
    for program, runs in verified.items():
        alike.setdefault(words.standing(program, runs) if runs else NOT_YET, []).append(program.name)
    for text, names in alike.items():
        lines += [f"{text}:", "\n".join(f"- `{name}`" for name in names)]
    return "\n\n".join([*lines, "</details>"])


def counted(programs):
    """How many there are: 12 programs, 3 sessions."""
    count = sum(program.suffix == SUFFIX for program in programs)
    return f"{len(programs) - count} programs" + (f", {count} sessions" if count else "")


def platforms(program, places):
    """The platforms where a program was verified, by Python; with the start methods where some are missing."""
    verified = methods_of((place.release[:2], place.system, place.start_method) for place in places)
    wanted = methods_of((cell.python, cell.system, cell.start_method) for cell in variants.cells(program))
    texts = {python: [] for python in PYTHONS}
    for python, system in product(PYTHONS, START_METHODS):
        if methods := verified.get((python, system)):
            some = ", ".join(method for method in START_METHODS[system] if method in methods)
            texts[python].append(DISPLAYED[system] + ("" if methods == wanted[python, system] else f" ({some})"))
    return {python: ", ".join(found) or "not yet" for python, found in texts.items()}


def methods_of(places):
    """The start methods among places, by Python and platform."""
    methods = {}
    for python, system, method in places:
        methods.setdefault((python, system), set()).add(method)
    return methods


def makeExtension():
    """What Python-Markdown calls."""
    # Runs before the programs are included, while a page still names them.
    return Registered("preprocessors", Verified(), priority=40)
