"""The entries of the part Errors: read from its pages, checked against the transcripts.

An entry is a section whose heading is the text of an error, or a symptom in plain words.
Below it stands a table of its wordings with their Pythons, or a line "Also known as", and
then one sentence that says what it means.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import dropwhile, takewhile
from pathlib import Path

from tests import transcripts, variants
from tests.pages import Project
from tests.problem import Problem

REPORTED = "reported, not run here"
HEADS = "| Last line | Python |"
KNOWN_AS = "Also known as: "
WITHOUT_ENTRIES = ("index.md", "reading-a-traceback.md")
LONGEST_CAUSE = 200


@dataclass(frozen=True)
class Entry:
    """One entry.

    Attributes:
        project: where it was read.
        page: its page, relative to docs/.
        line: the line of its heading, from 1.
        heading: the heading without its anchor, as Markdown.
        anchor: its anchor on the page, "" if it has none.
        body: the lines below the heading.
    """

    project: Project
    page: str
    line: int
    heading: str
    anchor: str
    body: tuple[str, ...]

    @property
    def title(self):
        """The heading as plain text."""
        return self.heading.replace("`", "").strip()

    @property
    def url(self):
        """Where it is, relative to the site."""
        return f"{self.page.removesuffix('.md')}/#{self.anchor}"

    @cached_property
    def wordings(self):
        """The texts as raised, each with the words that say on which Pythons: [(text, words)]."""
        rows = takewhile(bool, dropwhile(lambda line: line != HEADS, self.body))
        cells = (re.fullmatch(r"\| (`+) ?(.+?) ?\1 \| (.+?) \|", row) for row in rows)
        return [(row[2].replace(r"\|", "|"), row[3]) for row in cells if row]

    @property
    def known_as(self):
        """What people call a symptom."""
        line = next((line for line in self.body if line.startswith(KNOWN_AS)), KNOWN_AS)
        return [name.strip(" .") for name in line.removeprefix(KNOWN_AS).split(",") if name.strip(" .")]

    @property
    def cause(self):
        """What it means: the first paragraph that is neither a table nor a line of other names."""
        paragraphs = "\n".join(self.body).split("\n\n")
        texts = (text.strip() for text in paragraphs if text.strip() and not text.lstrip().startswith(("|", KNOWN_AS)))
        return re.sub(r"\[(.+?)\]\(.+?\)|[`*]", r"\1", " ".join(next(texts, "").split()))

    @property
    def programs(self):
        """The programs that provoke it, and those that mend it."""
        names = re.findall(r'^--8<-- "(.+\.py)"$', "\n".join(self.body), re.MULTILINE)
        return [self.project.root / "snippets" / name for name in names]


def entries(project):
    """All entries, page by page."""
    for page in project.pages:
        name = page.relative_to(project.root / "docs").as_posix()
        if name.startswith("errors/") and page.name not in WITHOUT_ENTRIES:
            yield from entries_of(project, name, page.read_text("utf-8").split("\n"))


def entries_of(project, page, lines):
    """The entries of one page."""
    starts = [number for number, line in enumerate(lines) if line.startswith("## ")]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        heading = re.fullmatch(r"## (.+?)\s*(?:\{\s*#([\w-]+)\s*\})?", lines[start])
        yield Entry(project, page, start + 1, heading[1], heading[2] or "", tuple(lines[start + 1 : end]))


def pythons(words):
    """The Pythons of "3.11–3.13" or "3.14, 3.15"; none of what was reported alone.

    Raises:
        Problem: it is neither.
    """
    if words == REPORTED:
        return []
    found = []
    for part in words.split(", "):
        span = re.fullmatch(r"3\.(\d+)(?:–3\.(\d+))?", part)
        if not span:
            raise Problem(f"{words!r} is neither Pythons (3.11–3.13, 3.15) nor {REPORTED!r}")
        found += [(3, minor) for minor in range(int(span[1]), int(span[2] or span[1]) + 1)]
    return found


def problems(project):
    """What is wrong with the entries, a line each."""
    seen = {}
    for entry in entries(project):
        where = f"docs/{entry.page}:{entry.line}: {entry.title}"
        for fault in faults(entry):
            yield f"{where}: {fault}"
        if entry.anchor in seen:
            yield f"{where}: the anchor {entry.anchor} is taken by {seen[entry.anchor]}"
        seen[entry.anchor] = where


def faults(entry):
    """What is wrong with one entry."""
    if not entry.anchor:
        yield "end the heading with an anchor: { #short-name }"
    if not entry.wordings and not entry.known_as:
        yield f'below the heading comes a table "| Last line | Python |", or a line "{KNOWN_AS}…"'
    if not entry.cause or len(entry.cause) > LONGEST_CAUSE or entry.cause.startswith(("```", "!!!", "<")):
        yield f"its first paragraph says what it means, in {LONGEST_CAUSE} characters at most (has {len(entry.cause)})"
    for text, words in entry.wordings:
        try:
            versions = pythons(words)
        except Problem as problem:
            yield str(problem)
            continue
        if not versions and not any(line.startswith("Reported, not run here: [") for line in entry.body):
            yield 'what was not run has a line "Reported, not run here: [source](link)"'
        for python in versions:
            if not any(is_printed(text, program, python) for program in entry.programs):
                yield f"no program of this entry prints `{text}` on Python {variants.dotted(python)}"


def is_printed(text, program, python):
    """Whether a transcript of a program that holds on a Python has a line with that text."""
    try:
        chosen = {path for cell, path in variants.choose(program).items() if cell.python == python}
    except Problem:
        return False
    lines = {line.rstrip() for path in chosen for line in transcripts.split(path.read_text("utf-8"))}
    return any(transcripts.in_this_order([text], [line]) for line in lines)


def exception(text):
    """The exception class that a last line begins with, or "" if it has none."""
    match = re.match(
        r"(?:[\w.]+\.)?(\w*(?:Error|Exception|Warning|Empty|Full|Exit|Interrupt|BrokenProcessPool))\b", text
    )
    return match[1] if match else ""


def lookup(project, site):
    """What errors.json holds, with the addresses that the pages have in a built site."""
    found = []
    for entry in entries(project):
        file = Path(entry.page).with_suffix(".html")
        url = f"{file.as_posix()}#{entry.anchor}" if (site / file).exists() else entry.url
        common = {"url": url, "title": entry.title, "cause": entry.cause}
        for text, words in entry.wordings:
            versions = [variants.dotted(python) for python in pythons(words)]
            found.append({"text": text, "exception": exception(text), "pythons": versions} | common)
        found += [{"symptom": name} | common for name in [*([entry.title] if entry.known_as else []), *entry.known_as]]
    return {"about": "In a text, ... stands for any text. No pythons: reported, not run.", "entries": found}
