"""The terms of the glossary: read from its page, which is all that knows them, and checked.

A term stands alone on a line, with its anchor, and its definition on the next:

    barrier { #barrier }
    :   An object at which ...

An .everyday term is explained, but not marked in a text: it is on every page.
"""

import re
from dataclasses import dataclass

PAGE = "docs/glossary.md"
TERM = re.compile(r"(?P<name>\S.*?) \{ #(?P<anchor>[\w-]+)(?P<everyday> \.everyday)? \}")
LONGEST = 240


@dataclass(frozen=True)
class Term:
    """A term: its line on the page, from 1, and what is written there."""

    line: int
    name: str
    anchor: str
    everyday: bool
    definition: str

    @property
    def words(self):
        """The definition as plain text."""
        return re.sub(r"\[(.+?)\]\(.+?\)", r"\1", self.definition).replace("`", "")


def terms(project):
    """All terms, in the order of the page.

    A definition that has no term above it is one of a term without a name, for problems() to find.
    """
    lines = project.root.joinpath(PAGE).read_text("utf-8").split("\n")
    for number, line in enumerate(lines):
        if line.startswith(":"):
            found = TERM.fullmatch(lines[number - 1])
            name, anchor, everyday = found.groups() if found else ("", "", None)
            yield Term(number, name, anchor, bool(everyday), line.removeprefix(":").strip())


def problems(project):
    """What is wrong with the glossary, a line each."""
    before = ""
    for term in terms(project):
        where = f"{PAGE}:{term.line}"
        if not term.name:
            yield f"{where}: above a definition stands its term, with an anchor: barrier {{ #barrier }}"
            continue
        if term.name.lower() == before:
            yield f"{where}: {term.name} is there twice: keep one"
        elif term.name.lower() < before:
            yield f"{where}: {term.name} comes before {before}: the terms are in alphabetical order"
        before = term.name.lower()
        if term.anchor != before.replace(" ", "-"):
            yield f"{where}: {term.name} has the anchor #{before.replace(' ', '-')} (has #{term.anchor})"
        if "](" not in term.definition:
            yield f"{where}: {term.name} has no link to the page that explains it"
        if len(term.words) > LONGEST:
            yield f"{where}: {term.name} has {len(term.words)} characters, and a tooltip {LONGEST}: shorten it"
