"""Titles: words for the cells in which a transcript holds, as the tabs of a page have them.

`Python 3.13.7 and earlier · fork` is said with no more conditions than it takes to tell
these cells from all others. theme/assets/javascripts/tabs.js reads the titles.
"""

from itertools import combinations, groupby

from corpus.programs import variants
from corpus.programs.cells import DISPLAYED, NEWEST, START_METHODS, dotted, releases

AXES = {
    "python": lambda cell: (cell.python, cell.first, cell.last),
    "start_method": lambda cell: cell.start_method,
    "system": lambda cell: cell.system,
}


def titles(program):
    """The titles for people of the tabs in which a page shows the transcripts: {path: title}, newest Python first."""
    chosen = variants.choose(program)
    newest_first = sorted(chosen, key=lambda cell: (cell.python, cell.first), reverse=True)
    paths = dict.fromkeys(chosen[cell] for cell in newest_first)
    return {path: title({cell for cell in chosen if chosen[cell] == path}, list(chosen)) for path in paths}


def title(cells, all_cells):
    """Words for some of all cells, with no more conditions than it takes to tell them from all others."""
    for axis in (None, "start_method", "system"):
        part_of = AXES[axis] if axis else lambda cell: None
        words = [
            table_words({cell for cell in cells if part_of(cell) == part}, all_cells)
            for part in sorted({part_of(cell) for cell in cells}, key=str)
        ]
        if all(word is not None for word in words):
            return "; ".join(dict.fromkeys(words))
    return "Everywhere else"


def table_words(cells, all_cells):
    """Words for cells that are a full table of Pythons, start methods and platforms; None if they are not."""
    for count in range(len(AXES) + 1):
        for axes in combinations(AXES, count):
            values = {axis: {AXES[axis](cell) for cell in cells} for axis in axes}
            if cells == {cell for cell in all_cells if all(AXES[axis](cell) in values[axis] for axis in axes)}:
                return " · ".join(WORDS[axis](values[axis], all_cells) for axis in axes)
    return None


def python_words(chosen, all_cells):
    """Classes of releases in words: "Python 3.13.7 and earlier", "Python 3.12 to 3.13, 3.15 and later"."""
    known = list(dict.fromkeys(map(AXES["python"], all_cells)))
    runs = groupby(known, lambda found: found in chosen)
    return "Python " + ", ".join(run_words(list(run), known) for wanted, run in runs if wanted)


def run_words(run, known):
    """Releases that follow one another in words: "3.13.7 and earlier", "3.12 to 3.13", "3.13.8 to 3.13.x"."""
    (python, first, _), (last_python, _, last) = run[0], run[-1]
    oldest = f"{dotted(python)}.{first}" if first else dotted(python)
    newest = dotted(last_python) if last == NEWEST else f"{dotted(last_python)}.{last}"
    if run[-1] == known[-1]:
        return f"{oldest} and later"
    if run[0] == known[0]:
        return f"{newest} and earlier"
    if python == last_python:
        return releases(python, first, last)
    return f"{oldest} to {newest}"


WORDS = {
    "python": python_words,
    "start_method": lambda methods, _: ", ".join(method for method in START_METHODS["linux"] if method in methods),
    "system": lambda systems, _: ", ".join(DISPLAYED[system] for system in START_METHODS if system in systems),
}
