"""Names of transcripts: each cell has the most specific one, or a sentence says why none can be chosen."""

import re
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.problem import Problem
from corpus.programs import variants
from corpus.programs.cells import Place

BOUNDS = st.builds(
    "{}-3.{}{}".format, st.sampled_from(["until", "since"]), st.integers(11, 15), st.sampled_from(["", "", ".0", ".7"])
)
CONDITIONS = BOUNDS | st.sampled_from(["fork", "forkserver", "spawn", "linux", "macos", "windows"])
BROKEN = st.sampled_from(["spawned", "3.13", "", "until-3", "since-3.13.x"])
NAMES = st.lists(CONDITIONS, max_size=2).map(lambda found: ".".join(["greet", *found, "out"]))
PLACES = st.builds(
    Place,
    st.builds("3.{}.{}".format, st.integers(11, 15), st.integers(0, 18)),
    st.sampled_from(["fork", "forkserver", "spawn"]),
    st.just("linux"),
)


@given(st.sets(NAMES, max_size=3), PLACES)
def test_the_most_specific_name_is_chosen(names, place):
    """It holds in no cell in which another that holds does not; if there is one for each cell, and a cell for each."""
    with written(names | {"greet.out"}) as program:
        held = {
            path: {cell for cell in variants.cells(program) if variants.holds(path, cell)}
            for path in program.parent.iterdir()
        }
        wanted = {cell: most_specific(cell, held) for cell in variants.cells(program)}
        decided = None not in wanted.values() and set(wanted.values()) == set(held)
        try:
            assert variants.choose(program) == wanted
        except Problem:
            assert not decided
        else:
            assert decided
            assert variants.cell_of(program, place) in wanted


def most_specific(cell, held):
    """The one transcript that holds in a cell, and of all that do in the fewest; None if there is none, or two."""
    found = [path for path, cells in held.items() if cell in cells]
    best = [path for path in found if all(held[path] <= held[other] for other in found)]
    return best[0] if len(best) == 1 else None


@given(st.lists(CONDITIONS, max_size=2), BROKEN)
def test_an_unknown_condition_is_refused(conditions, broken):
    """By the name of its file."""
    name = ".".join(["greet", *conditions, broken, "out"])
    with written({"greet.out", name}) as program, pytest.raises(Problem, match=f"^{re.escape(name)}: "):
        variants.choose(program)


@contextmanager
def written(names):
    """The program to which these transcripts belong."""
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            Path(folder, name).write_text("hello\n", "utf-8")
        yield Path(folder, "greet.py")
