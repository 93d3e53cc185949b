"""Words: where a program was verified, for people: "3.11–3.15 · fork, forkserver, spawn · Linux".

Releases are named where the transcripts of the program tell them apart.
"""

from corpus.libraries import pins
from corpus.programs import titles, variants
from corpus.programs.cells import DISPLAYED, PYTHONS, START_METHODS, dotted


def standing(program, places):
    """Where a program was verified; and for which releases, with a transcript of their own, nothing was at hand."""
    told_apart = variants.told_apart(program)
    text = words(places, told_apart)
    apart = [place for place in places if place.release[:2] in told_apart]
    covered = {titles.AXES["python"](variants.cell_of(program, place)) for place in apart}
    cells = variants.cells(program)
    reported = {titles.AXES["python"](cell) for cell in cells if cell.python in told_apart} - covered
    reported = f". Reported, not run here: {titles.python_words(reported, cells)}" if reported else ""
    missing = pins.not_run(program, cells)
    return f"{text}{reported}" + (f". Not run: {missing}" if missing else "")


def words(places, told_apart=()):
    """Some places, with the exact releases of those Pythons that are told apart."""
    methods = {}
    for place in sorted(places, key=lambda place: (*place.release, START_METHODS["linux"].index(place.start_method))):
        python = place.release[:2]
        name = place.version if python in told_apart else dotted(python)
        methods.setdefault(place.system, {}).setdefault(name, {})[place.start_method] = None
    systems = {}
    for system in START_METHODS:
        found = methods.get(system, {})
        for alike in dict.fromkeys(map(tuple, found.values())):
            names = tuple(name for name in found if tuple(found[name]) == alike)
            systems.setdefault((names, alike), []).append(DISPLAYED[system])
    return "; ".join(
        f"{span(names)} · {', '.join(alike)} · {', '.join(displayed)}" for (names, alike), displayed in systems.items()
    )


def span(names):
    """Some Pythons and releases: 3.11–3.13, 3.14.0, 3.14.10."""
    known = [dotted(python) for python in PYTHONS]
    runs = []
    for name in names:
        last = runs[-1][-1] if runs else None
        if name in known and last in known and known.index(name) == known.index(last) + 1:
            runs[-1].append(name)
        else:
            runs.append([name])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(run) for run in runs)
