"""The files below docs/: pages and pictures, by names and with characters that are the same everywhere."""

import re

from corpus import texts
from corpus.programs import names, printable

PAGE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


def problems(project):
    """Files that have no place there, and what no page can show, a line each."""
    docs = project.root / "docs"
    for path in texts.files(project):
        if docs in path.parents:
            for fault in faults(path, path.relative_to(docs).with_suffix("").parts):
                yield f"{project.name(path)}: {fault}"


def faults(path, parts):
    """What is wrong with a file, and with the parts of its name below docs/."""
    if path.suffix in texts.PICTURES:
        return
    if path.suffix != ".md":
        yield f"neither a page (.md) nor a picture ({', '.join(texts.PICTURES)}): rename, move or delete it"
        return
    for part in parts:
        if not PAGE.fullmatch(part) or part in names.DEVICES:
            yield f"{part!r} is no name that works everywhere: write small letters, digits and -, as in two-words.md"
    yield from characters(path.read_text("utf-8"))


def characters(text):
    """The characters of a page that cannot be shown as they are, with the line of each."""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.isprintable():
            yield f"line {number}: {printable.fault_of(line)}"
