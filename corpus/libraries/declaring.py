"""What a program declares in its first lines: the libraries that it needs.

    # /// script
    # dependencies = ["tqdm"]
    # ///

This is inline script metadata (PEP 723): `uv run program.py` is all that a reader needs.
"""

import re
import tomllib

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from corpus.problem import Problem

BLOCK = re.compile(r"(?m)^# /// (?P<type>[a-zA-Z0-9-]+)$\s(?P<content>(^#(| .*)$\s)+)^# ///$\s*")  # as in the PEP
MARK = re.compile(r"(?m)^[ \t]*#[ \t]*///")
FORM = '# /// script\n# dependencies = ["{}"]\n# ///\n'


def declared(text):
    """The libraries that a program declares.

    Raises:
        Problem: its first lines are not what PEP 723 and this site want.
    """
    if not MARK.search(text):
        return []
    found = BLOCK.match(text)
    if not found or found["type"] != "script" or len(MARK.findall(text)) > 2:
        raise Problem(f"a program declares what it needs once, in its first lines, like this:\n\n{FORM.format('tqdm')}")
    try:
        values = tomllib.loads("".join(line[2:] + "\n" for line in found["content"].splitlines()))
        if values.keys() != {"dependencies"} or values["dependencies"] != list(values["dependencies"] or ""):
            raise ValueError
        return [library(entry) for entry in values["dependencies"]]
    except (ValueError, TypeError, InvalidRequirement):
        raise Problem(
            "declares something else than names of libraries, in small letters and without versions, which are in "
            f"requirements/: write it like this:\n\n{FORM.format('tqdm')}"
        ) from None


def library(entry):
    """The library that a dependency names.

    Raises:
        ValueError, TypeError, InvalidRequirement: it is not its name alone.
    """
    if entry != canonicalize_name(Requirement(entry).name):
        raise ValueError
    return entry


def names(program):
    """The libraries that a program declares; none if its first lines are broken, as the checks say."""
    try:
        return declared(program.read_text("utf-8"))
    except Problem:
        return []


def without(text):
    """A program without what it declares, and without the empty lines below that."""
    return BLOCK.sub("", text, count=1) if BLOCK.match(text) else text
