"""Variants: which of a program's transcripts holds for which Python, start method and platform.

`NAME.out` holds everywhere, `NAME.until-3.13.fork.out` where all conditions of its name do;
`until-3.13` means all releases of 3.13, `until-3.13.7` those up to and including 3.13.7.
Of those that hold the most specific one is compared: the one whose cells are all among
the other's. There is no skip: every cell has a transcript, and every transcript a cell.
A session, `NAME.console`, has variants of itself, as if it were a program and its own transcript.
"""

import os
import re
import time
from functools import cache

from corpus.problem import Problem
from corpus.programs.cells import NEWEST, PYTHONS, START_METHODS, cells_between, here, own_start_method

JUST_NOW = 3_000_000_000  # ns; the coarsest clock of a file system ticks every 2 s
BOUND = re.compile(r"(until|since)-3\.(\d+)(?:\.(\d+))?")
CONDITIONS = "until-3.N, since-3.N, until-3.N.M, since-3.N.M, fork, forkserver, spawn, linux, macos, windows"


def cells(program):
    """The cells of a program, in a fixed order: those of CELLS, divided where its transcripts tell releases apart.

    Those of a session have the platform's own start method.
    """
    found = cells_between(starts(transcripts_of(program)))
    if program.suffix == ".console":
        return [cell for cell in found if cell.start_method == own_start_method(cell.python, cell.system)]
    return found


def starts(paths):
    """The releases at which, by the names of transcripts, another class of releases begins."""
    bounds = (BOUND.fullmatch(condition) for path in paths for condition in conditions(path))
    return frozenset(
        (3, int(bound[2]), int(bound[3]) + (bound[1] == "until")) for bound in bounds if bound and bound[3]
    )


def told_apart(program):
    """The Pythons of which the transcripts of a program tell releases apart."""
    return {(major, minor) for major, minor, first in starts(transcripts_of(program)) if first}


def current_cell(start_method, program):
    """The cell of a program to which this process belongs, with a start method."""
    return cell_of(program, here(start_method))


def cell_of(program, place):
    """The one cell of a program to which a place belongs; on an unknown Python the nearest."""
    release = min(max(place.release, (*PYTHONS[0], 0)), (*PYTHONS[-1], NEWEST))
    return next(
        cell
        for cell in cells(program)
        if cell[1:3] == place[1:3] and cell.python == release[:2] and cell.first <= release[2] <= cell.last
    )


def transcripts_of(program):
    """The transcripts beside a program, whichever conditions their names state."""
    folder = program.parent
    changed = folder.stat().st_mtime_ns if folder.is_dir() else 0
    # As git does: what changed just now may change once more within the same tick of the file system's clock.
    just_now = time.time_ns() - changed < JUST_NOW
    names = (names_by_stem.__wrapped__ if just_now else names_by_stem)(folder, changed)
    return [folder / name for name in names.get((program.stem, suffix_of(program)), [])]


def suffix_of(program):
    """How the names of a program's transcripts end."""
    return ".console" if program.suffix == ".console" else ".out"


@cache
def names_by_stem(folder, changed):
    """The names of the transcripts in a folder as it was at that time, by those of their programs, and their suffix."""
    names = {}
    for name in sorted(os.listdir(folder)) if changed else []:
        if name.endswith((".out", ".console")):
            names.setdefault((name.split(".")[0], os.path.splitext(name)[1]), []).append(name)
    return names


def conditions(path):
    """The conditions in a transcript's name: until-3.13.7 and fork for greet.until-3.13.7.fork.out."""
    return re.split(r"\.(?!\d)", path.name.partition(".")[2])[:-1]


def holds(path, cell):
    """Whether all conditions in a transcript's name hold for a cell.

    Raises:
        Problem: there is no such condition.
    """
    return all(condition_holds(condition, cell, path) for condition in conditions(path))


def condition_holds(condition, cell, path):
    """Whether one condition holds for a cell."""
    if bound := BOUND.fullmatch(condition):
        python = (3, int(bound[2]))
        if bound[1] == "until":
            return (cell.python, cell.last) <= (python, int(bound[3]) if bound[3] else NEWEST)
        return (cell.python, cell.first) >= (python, int(bound[3] or 0))
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
    every_cell = cells(program)
    if paths == [program.with_suffix(suffix_of(program))]:
        return dict.fromkeys(every_cell, paths[0])
    cells_of = {path: {cell for cell in every_cell if holds(path, cell)} for path in paths}
    for path, held in cells_of.items():
        if not held:
            raise Problem(
                f"{path.name}: its conditions contradict each other or name no supported Python; rename or delete it"
            )
    chosen = {}
    for cell in every_cell:
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


def chosen_on(program, oldest, newest):
    """The transcripts that are compared on some release from one, (3, 13, 0), to another, (3, 13, 7), in order.

    Raises:
        Problem: see `choose`.
    """
    found = (
        path
        for cell, path in choose(program).items()
        if (*cell.python, cell.first) <= newest and oldest <= (*cell.python, cell.last)
    )
    return list(dict.fromkeys(found))
