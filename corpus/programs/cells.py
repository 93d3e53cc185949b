"""Cells: the combinations of Python, start method and platform under which programs are run.

A cell is a Python, a start method and a platform. Where a program tells releases of one
Python apart, each class of its releases has cells of its own.
"""

import math
import multiprocessing
import platform
import re
import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import NamedTuple

START_METHODS = {
    "linux": ("fork", "forkserver", "spawn"),
    "macos": ("fork", "forkserver", "spawn"),
    "windows": ("spawn",),
}
SYSTEM = {"linux": "linux", "darwin": "macos", "win32": "windows"}[sys.platform]
DISPLAYED = {"linux": "Linux", "macos": "macOS", "windows": "Windows"}
NEWEST = math.inf  # the last release of a Python, whichever that will be


def supported_pythons():
    """The Pythons that pyproject.toml names, as (3, minor), oldest first."""
    project = tomllib.loads(Path(__file__).parents[2].joinpath("pyproject.toml").read_text("utf-8"))
    versions = re.findall(r"Python :: 3\.(\d+)", " ".join(project["project"]["classifiers"]))
    return [(3, int(minor)) for minor in versions]


class Cell(NamedTuple):
    """Runs that the transcripts of a program do not tell apart.

    Attributes:
        python: the Python, as (3, 13).
        start_method: fork, forkserver or spawn.
        system: linux, macos or windows.
        first: the first of its releases, as the last number of 3.13.0.
        last: the last of its releases; infinite if it is the newest one, whichever that is.
    """

    python: tuple[int, int]
    start_method: str
    system: str
    first: int = 0
    last: float = NEWEST

    def __str__(self):
        return f"Python {releases(self.python, self.first, self.last)}, {self.start_method}, {DISPLAYED[self.system]}"


class Place(NamedTuple):
    """Where a program is run: an exact release of Python ("3.13.7"), a start method and a platform."""

    version: str
    start_method: str
    system: str

    @property
    def release(self):
        """The version as numbers, (3, 13, 7); of 3.15.0rc1 (3, 15, 0)."""
        return tuple(map(int, re.match(r"(\d+)\.(\d+)\.(\d+)", self.version).groups()))


def dotted(python):
    """(3, 14) as 3.14."""
    return ".".join(map(str, python))


def releases(python, first, last):
    """Releases of one Python in words: 3.13, 3.13.0, 3.13.0 to 3.13.7, or 3.13.8 to 3.13.x."""
    if (first, last) == (0, NEWEST):
        return dotted(python)
    if first == last:
        return dotted((*python, first))
    return f"{dotted((*python, first))} to {dotted((*python, 'x' if last == NEWEST else last))}"


PYTHONS = supported_pythons()


@cache
def cells_between(starts):
    """The cells, in a fixed order, if these releases, as (3, 13, 8), begin classes of their own."""
    found = []
    for python in PYTHONS:
        firsts = sorted({0} | {first for *of, first in starts if tuple(of) == python})
        lasts = [first - 1 for first in firsts[1:]] + [NEWEST]
        for first, last in zip(firsts, lasts, strict=True):
            for system, methods in START_METHODS.items():
                found += [Cell(python, method, system, first, last) for method in methods]
    return found


CELLS = cells_between(frozenset())


def own_start_method(python, system):
    """The start method that a Python has by itself on a platform where sessions are run; None on Windows."""
    return {"linux": "fork" if python < (3, 14) else "forkserver", "macos": "spawn"}.get(system)


def here(start_method):
    """Where this process runs programs, with a start method."""
    return Place(platform.python_version(), start_method, SYSTEM)


def available_start_methods():
    """The start methods of this platform, in a fixed order."""
    return sorted(multiprocessing.get_all_start_methods())
