"""A Markdown extension: under each program where it was verified, and the table of the page Verified.

What it says comes from the record (tests/record.py) alone.
"""

import html
import re

from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from tests import record, variants
from tests.pages import ROOT, Project, transcript_markdown
from tests.problem import Problem

INCLUDE = re.compile(r'^--8<-- "(.+)\.py"$', re.MULTILINE)
TABLE = "<!-- the table of verified programs -->"
INTERPRETERS = "<!-- the interpreters -->"


class Verified(Preprocessor):
    """Writes what the record says into the Markdown of a page."""

    def __init__(self):
        self.project = Project(ROOT)
        self.record = record.read(ROOT / record.NAME)

    def run(self, lines):
        """Add a line after the transcripts of each program, and fill in the tables."""
        text = "\n".join(lines)
        for name in INCLUDE.findall(text):
            program = ROOT / "snippets" / f"{name}.py"
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
        text = f"[Verified]({up}verified.md): {record.words(cells)}" if cells else "Not verified yet"
        return f"{text}\n{{ .verified }}"

    def table(self):
        """A row for each program, a column for each Python; in it the start methods."""
        heads = "".join(f'<th scope="col">{variants.dotted(python)}</th>' for python in variants.PYTHONS)
        rows = "\n".join(self.row(program) for program in self.project.programs)
        return (
            '<table class="verified-table">\n<thead><tr><th scope="col">Program</th><th scope="col">Page</th>'
            f"{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"
        )

    def row(self, program):
        """The row of one program."""
        name = record.name_of(self.project, program)
        cells = self.cells(name, program)
        columns = "".join(f"<td>{summary(cells, python)}</td>" for python in variants.PYTHONS)
        page = name.rpartition("/")[0].replace("_", "-")
        return f'<tr><th scope="row"><code>{html.escape(program.name)}</code></th><td>{page}</td>{columns}</tr>'

    def interpreters(self):
        """The exact interpreters and when they ran."""
        rows = [
            f"| {variants.DISPLAYED[system]} | {variants.dotted(python)} | {text} |"
            for (system, python), text in sorted(self.record.interpreters.items())
        ]
        return "\n".join(["| Platform | Python | Interpreter, machine, date |", "|---|---|---|", *rows])


def summary(cells, python):
    """The start methods of one Python, shortened to "all" where none is missing."""
    methods = record.words({cell for cell in cells if cell.python == python})
    return methods.partition(" · ")[2] or "not yet"


class VerifiedExtension(Extension):
    """Runs before the programs are included, while a page still names them."""

    def extendMarkdown(self, md):
        """Register the preprocessor."""
        md.registerExtension(self)
        md.preprocessors.register(Verified(), "verified", 40)


def makeExtension(**options):
    """What Python-Markdown calls."""
    return VerifiedExtension(**options)
