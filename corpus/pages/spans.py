"""Spans: releases in words, as the column Python of a table has them: "3.11–3.13.7, 3.15"."""

import re
from typing import NamedTuple

from corpus.problem import Problem
from corpus.programs.cells import NEWEST, PYTHONS, dotted

SPAN = re.compile(r"3\.(\d+)(?:\.(\d+))?(?:–3\.(\d+)(?:\.(\d+))?)?")
EXAMPLES = "3.11–3.13.7, 3.15"


class Span(NamedTuple):
    """All releases from one, (3, 11, 0), to another, (3, 13, 7); up to the newest of 3.15: (3, 15, infinite)."""

    first: tuple[int, int, int]
    last: tuple[int, int, float]

    def __contains__(self, release):
        """Whether a release, (3, 13, 7), is one of them."""
        return self.first <= release <= self.last

    @property
    def pythons(self):
        """The Pythons of which it has a release."""
        return [python for python in PYTHONS if self.first[:2] <= python <= self.last[:2]]

    @property
    def ends(self):
        """Its first and last release as text: 3.11.0, and 3.13.7 or, if it has all releases of 3.15, 3.15."""
        return dotted(self.first), dotted(self.last if self.last[2] < NEWEST else self.last[:2])


def read(words):
    """The spans that are named in words.

    Raises:
        Problem: they are no releases of supported Pythons.
    """
    return [span(part) for part in words.split(", ")]


def span(part):
    """The one span of "3.11–3.13.7", "3.14" or "3.11.2".

    Raises:
        Problem: it is none.
    """
    match = SPAN.fullmatch(part)
    minor, patch, last_minor, last_patch = (
        (number and int(number) for number in match.groups()) if match else [None] * 4
    )
    if not match:
        raise Problem(f"{part!r} is not written as releases are: {EXAMPLES}")
    if not last_minor:
        last_minor, last_patch = minor, patch
    found = Span((3, minor, patch or 0), (3, last_minor, NEWEST if last_patch is None else last_patch))
    if found.first > found.last or not {found.first[:2], found.last[:2]} <= set(PYTHONS):
        raise Problem(f"{part!r} is no span of releases of Python {dotted(PYTHONS[0])} to {dotted(PYTHONS[-1])}")
    return found


def turns(spans, starts):
    """One release of each class that spans, and transcripts whose classes start at some releases, tell apart."""
    after = ((*last[:2], last[2] + 1) for _, last in spans if last[2] < NEWEST)
    return sorted({(*python, 0) for python in PYTHONS} | {first for first, _ in spans} | {*after} | starts)
