"""Variants: which of a program's transcripts holds for which Python, start method and platform.

`NAME.out` holds everywhere, `NAME.until-3.13.fork.out` where all conditions of its name do.
Of those that hold the most specific one is compared: the one whose cells are all among
the other's. There is no skip: every cell has a transcript, and every transcript a cell.
"""

import multiprocessing
import os
import re
import sys
import time
import tomllib
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from tests.problem import Problem

START_METHODS = {
    "linux": ("fork", "forkserver", "spawn"),
    "macos": ("fork", "forkserver", "spawn"),
    "windows": ("spawn",),
}
SYSTEM = {"linux": "linux", "darwin": "macos", "win32": "windows"}[sys.platform]
DISPLAYED = {"linux": "Linux", "macos": "macOS", "windows": "Windows"}
JUST_NOW = 3_000_000_000  # ns; the coarsest clock of a file system ticks every 2 s
CONDITIONS = "until-3.N, since-3.N, fork, forkserver, spawn, linux, macos, windows"


def supported_pythons():
    """The Pythons that pyproject.toml names, as (3, minor), oldest first."""
    project = tomllib.loads(Path(__file__).parents[1].joinpath("pyproject.toml").read_text("utf-8"))
    versions = re.findall(r"Python :: 3\.(\d+)", " ".join(project["project"]["classifiers"]))
    return [(3, int(minor)) for minor in versions]


class Cell(NamedTuple):
    """One combination under which every program is run."""

    python: tuple[int, int]
    start_method: str
    system: str

    def __str__(self):
        return f"Python {dotted(self.python)}, {self.start_method}, {DISPLAYED[self.system]}"


def dotted(python):
    """(3, 14) as 3.14."""
    return ".".join(map(str, python))


PYTHONS = supported_pythons()
CELLS = [
    Cell(python, method, system)
    for python in PYTHONS
    for system, methods in START_METHODS.items()
    for method in methods
]


def current_cell(start_method):
    """The cell of this process: its Python and platform, with a start method."""
    python = min(max(sys.version_info[:2], PYTHONS[0]), PYTHONS[-1])
    return Cell(python, start_method, SYSTEM)


def available_start_methods():
    """The start methods of this platform, in a fixed order."""
    return sorted(multiprocessing.get_all_start_methods())


def transcripts_of(program):
    """The transcripts beside a program, whichever conditions their names state."""
    folder = program.parent
    changed = folder.stat().st_mtime_ns if folder.is_dir() else 0
    # As git does: what changed just now may change once more within the same tick of the file system's clock.
    just_now = time.time_ns() - changed < JUST_NOW
    names = (names_by_stem.__wrapped__ if just_now else names_by_stem)(folder, changed)
    return [folder / name for name in names.get(program.stem, [])]


@cache
def names_by_stem(folder, changed):
    """The names of the transcripts in a folder as it was at that time, by those of their programs."""
    names = {}
    for name in sorted(os.listdir(folder)) if changed else []:
        if name.endswith(".out"):
            names.setdefault(name.split(".")[0], []).append(name)
    return names


def holds(path, cell):
    """Whether all conditions in a transcript's name hold for a cell.

    Raises:
        Problem: there is no such condition.
    """
    return all(condition_holds(condition, cell, path) for condition in re.split(r"\.(?!\d)", path.name)[1:-1])


def condition_holds(condition, cell, path):
    """Whether one condition holds for a cell."""
    if bound := re.fullmatch(r"(until|since)-3\.(\d+)", condition):
        version = (3, int(bound[2]))
        return cell.python <= version if bound[1] == "until" else cell.python >= version
    if condition in START_METHODS["linux"]:
        return cell.start_method == condition
    if condition in START_METHODS:
        return cell.system == condition
    raise Problem(f"{path.name}: unknown condition {condition!r} in a transcript's name; there are {CONDITIONS}")


def choose(program):
    """The transcript that is compared in each cell, as {cell: path}.

    Raises:
        Problem: a cell has none or two, or a transcript has no cell.
    """
    paths = transcripts_of(program)
    if paths == [program.with_suffix(".out")]:
        return dict.fromkeys(CELLS, paths[0])
    cells_of = {path: {cell for cell in CELLS if holds(path, cell)} for path in paths}
    for path, cells in cells_of.items():
        if not cells:
            raise Problem(
                f"{path.name}: its conditions contradict each other or name no supported Python; rename or delete it"
            )
    chosen = {}
    for cell in CELLS:
        holding = [path for path in paths if cell in cells_of[path]]
        best = [path for path in holding if all(cells_of[path] <= cells_of[other] for other in holding)]
        if len(best) != 1:
            raise Problem(undecided(program, cell, holding))
        chosen[cell] = best[0]
    for path in paths:
        if path not in chosen.values():
            raise Problem(
                f"{path.name}: never compared, since in each of its cells a more specific one holds; delete it"
            )
    return chosen


def undecided(program, cell, holding):
    """What to say when none, or more than one, of a program's transcripts is the one for a cell."""
    if not holding:
        return f"{program.name} has no transcript for {cell}: run `nox -s accept -- -k {program.stem}`"
    names = " and ".join(path.name for path in holding)
    return f"{names} both hold for {cell}, neither more specifically: rename one"


def titles(program):
    """The titles for people of the tabs in which a page shows the transcripts: {path: title}, newest Python first."""
    chosen = choose(program)
    paths = sorted(dict.fromkeys(chosen.values()), key=lambda path: order(path, chosen))
    return {path: title({cell for cell in CELLS if chosen[cell] == path}) for path in paths}


def order(path, chosen):
    """Newest Python first, then in the order of the start methods and platforms."""
    return min((-cell.python[1], CELLS.index(cell)) for cell, other in chosen.items() if other == path)


def title(cells):
    """Words for a set of cells, with no more conditions than it takes to tell them from all others."""
    for axis in (None, "start_method", "system"):
        parts = {getattr(cell, axis) if axis else None for cell in cells}
        words = [
            table_words({cell for cell in cells if not axis or getattr(cell, axis) == part}) for part in sorted(parts)
        ]
        if all(word is not None for word in words):
            return "; ".join(dict.fromkeys(words))
    return "Everywhere else"


def table_words(cells):
    """Words for a set of cells that is a full table of Pythons, start methods and platforms; None if it is not."""
    for count in range(4):
        for axes in combinations(("python", "start_method", "system"), count):
            values = {axis: {getattr(cell, axis) for cell in cells} for axis in axes}
            if cells == {cell for cell in CELLS if all(getattr(cell, axis) in values[axis] for axis in axes)}:
                return " · ".join(WORDS[axis](values[axis]) for axis in axes)
    return None


def python_words(pythons):
    """A set of Pythons in words: "Python 3.13 and earlier"."""
    first, last = min(pythons), max(pythons)
    if pythons != {python for python in PYTHONS if first <= python <= last}:
        return "Python " + ", ".join(dotted(python) for python in sorted(pythons))
    if first == last and first not in (PYTHONS[0], PYTHONS[-1]):
        return f"Python {dotted(first)}"
    if last == PYTHONS[-1]:
        return f"Python {dotted(first)} and later"
    return f"Python {dotted(last)} and earlier" if first == PYTHONS[0] else f"Python {dotted(first)} to {dotted(last)}"


WORDS = {
    "python": python_words,
    "start_method": lambda methods: ", ".join(method for method in START_METHODS["linux"] if method in methods),
    "system": lambda systems: ", ".join(DISPLAYED[system] for system in START_METHODS if system in systems),
}
