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

from corpus.pages import spans
from corpus.problem import Problem
from corpus.programs import transcripts, variants
from corpus.programs.cells import dotted
from corpus.project import Project

REPORTED = "reported, not run here"
IN_BROWSER = re.compile(r"Pyodide [\d.]+")
"""What was run in the browser: `nox -s pyodide` asks for it."""
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

    @cached_property
    def pasted(self):
        """What people paste of these texts: a whole sentence for a line of one, and nothing that is no error's."""
        found = {}
        for text, words in self.texts:
            found.setdefault(self.sentence(text), words)
        return list(found.items())

    @property
    def texts(self):
        """Those of its wordings that are the text of an error, and no result of a program, nor how it ended."""
        return [
            (text, words)
            for text, words in self.wordings
            if not transcripts.ENDING.fullmatch(text) and not self.prints_itself(text)
        ]

    def prints_itself(self, text):
        """Whether a text is the result of a program, printed by a line of its own."""
        return text.startswith("[") or any(f'"{text}"' in program.read_text("utf-8") for program in self.programs)

    def sentence(self, text):
        """The whole message of which a text is a line, with the name of its exception."""
        if not text.startswith("...") or exception(text.lstrip(".")):
            return text
        paths = (path for program in self.programs for path in variants.transcripts_of(program))
        paragraphs = [part.split("\n") for path in paths for part in path.read_text("utf-8").split("\n\n")]
        for lines in paragraphs:
            if text.removeprefix("...") in map(str.strip, lines):
                first = max((number for number, line in enumerate(lines) if exception(line)), default=0)
                return " ".join(line.strip().removesuffix("...") for line in lines[first:]).strip()
        return text

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
        return self.included(r"\.py")

    @property
    def snippets(self):
        """What shows its texts: its programs, and its sessions, each by the name without conditions."""
        sessions = (path.with_name(f"{path.name.split('.')[0]}.console") for path in self.included(r"\.console"))
        return list(dict.fromkeys([*self.programs, *sessions]))

    def included(self, suffix):
        """The files that it shows, with a suffix as a pattern."""
        names = re.findall(rf'^ *--8<-- "(.+{suffix})"$', "\n".join(self.body), re.MULTILINE)
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
        if IN_BROWSER.fullmatch(words):
            continue
        if words != REPORTED:
            yield from faults_of_row(entry, text, words)
        elif not any(line.startswith("Reported, not run here: [") for line in entry.body):
            yield 'what was not run has a line "Reported, not run here: [source](link)"'


def faults_of_row(entry, text, words):
    """Releases that a row of the table of an entry names without anything that prints its text, or does not name."""
    try:
        named = spans.read(words)
    except Problem as problem:
        yield f"in the column Python stand releases ({spans.EXAMPLES}) or {REPORTED!r}: {problem}"
        return
    starts = frozenset().union(*(variants.starts(variants.transcripts_of(snippet)) for snippet in entry.snippets))
    for release in spans.turns(named, starts):
        is_named = any(release in span for span in named)
        if is_named and not is_printed(text, entry, release):
            yield f"nothing in this entry prints `{text}` on Python {dotted(release)}"
        if not is_named and is_printed(text, entry, release):
            yield f"`{text}` is printed on Python {dotted(release)} too, which its row does not say"


def is_printed(text, entry, release):
    """Whether a transcript of a program or session of an entry that holds on a release has a line with that text."""
    lines = {
        line.rstrip()
        for snippet in entry.snippets
        for path in chosen_on(snippet, release)
        for line in transcripts.split(path.read_text("utf-8"))
    }
    return any(transcripts.in_this_order([text], [line]) for line in lines)


def chosen_on(snippet, release):
    """The transcripts of a snippet that are compared on a release; none if they contradict one another."""
    try:
        return variants.chosen_on(snippet, release, release)
    except Problem:
        return []


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
        found += [row(text, words) | common for text, words in entry.texts]
        found += [{"symptom": name} | common for name in [*([entry.title] if entry.known_as else []), *entry.known_as]]
    return {
        "about": "In a text, ... stands for any text. No pythons: reported, not run; or run in the browser.",
        "entries": found,
    }


def row(text, words):
    """What errors.json says of a text: its exception, and where it was seen."""
    seen = [] if words == REPORTED or IN_BROWSER.fullmatch(words) else spans.read(words)
    return {
        "text": text,
        "exception": exception(text),
        "pythons": list(dict.fromkeys(dotted(python) for span in seen for python in span.pythons)),
        "releases": [dict(zip(("first", "last"), span.ends, strict=True)) for span in seen],
    }
