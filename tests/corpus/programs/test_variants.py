"""Variants: which transcript is compared where, and which names are refused."""

import os

import pytest

from corpus.problem import Problem
from corpus.programs.cells import CELLS, NEWEST, PYTHONS, SYSTEM, Cell, Place
from corpus.programs.variants import cell_of, cells, choose, chosen_on, current_cell, transcripts_of


@pytest.fixture
def program(tmp_path):
    """Make a program with the given transcripts."""

    def make(*names):
        for name in names:
            tmp_path.joinpath(name).touch()
        return tmp_path / "pid.py"

    return make


def chosen(program, python, method, system="linux"):
    """The name of the transcript for one cell."""
    return choose(program)[Cell(python, method, system)].name


def test_the_most_specific_transcript_is_compared(program):
    """More conditions, or a narrower range, win."""
    path = program("pid.out", "pid.until-3.13.out", "pid.until-3.11.out", "pid.until-3.11.spawn.out", "pid.windows.out")
    path.with_name("pid.windows.out").unlink()
    assert chosen(path, (3, 14), "fork") == "pid.out"
    assert chosen(path, (3, 12), "spawn") == "pid.until-3.13.out"
    assert chosen(path, (3, 11), "fork") == "pid.until-3.11.out"
    assert chosen(path, (3, 11), "spawn") == "pid.until-3.11.spawn.out"


def test_a_neighbour_with_a_longer_name_is_another_program(program):
    """pid.out belongs to pid.py, pid_names.out does not."""
    assert len(set(choose(program("pid.out", "pid_names.out")).values())) == 1


@pytest.mark.parametrize(
    ("version", "method", "wanted"),
    [
        ("3.11.14", "fork", "pid.until-3.13.7.out"),
        ("3.11.14", "forkserver", "pid.until-3.13.7.forkserver.out"),
        ("3.13.0", "fork", "pid.until-3.13.7.out"),
        ("3.13.7", "fork", "pid.until-3.13.7.out"),
        ("3.13.7", "forkserver", "pid.until-3.13.7.forkserver.out"),
        ("3.13.8", "fork", "pid.since-3.13.8.until-3.13.out"),
        ("3.13.18+", "forkserver", "pid.since-3.13.8.until-3.13.out"),
        ("3.14.0rc1", "forkserver", "pid.out"),
        ("3.9.21", "fork", "pid.until-3.13.7.out"),
        ("3.99.0", "fork", "pid.out"),
    ],
)
def test_a_transcript_may_hold_for_some_releases_of_a_python(program, version, method, wanted):
    """`until` includes the release that it names; each run has exactly one cell, on an unknown Python the nearest."""
    path = program(
        "pid.out", "pid.until-3.13.7.out", "pid.until-3.13.7.forkserver.out", "pid.since-3.13.8.until-3.13.out"
    )
    assert choose(path)[cell_of(path, Place(version, method, "linux"))].name == wanted


@pytest.mark.parametrize(
    ("names", "minor", "classes"),
    [
        (["pid.out", "pid.until-3.13.out"], 13, [(0, NEWEST)]),
        (["pid.out", "pid.until-3.13.7.out"], 13, [(0, 7), (8, NEWEST)]),
        (["pid.out", "pid.until-3.13.7.out"], 14, [(0, NEWEST)]),
        (["pid.out", "pid.until-3.13.7.out", "pid.since-3.13.8.spawn.out"], 13, [(0, 7), (8, NEWEST)]),
        (["pid.out", "pid.until-3.13.7.out", "pid.until-3.13.0.fork.out"], 13, [(0, 0), (1, 7), (8, NEWEST)]),
        (["pid.out", "pid.since-3.13.10.until-3.13.10.out"], 13, [(0, 9), (10, 10), (11, NEWEST)]),
        (["pid.out", "pid.since-3.13.0.out"], 13, [(0, NEWEST)]),
        (["pid.out", "pid.until-3.11.2.out"], 11, [(0, 2), (3, NEWEST)]),
    ],
)
def test_cells_are_divided_only_where_transcripts_tell_releases_apart(program, names, minor, classes):
    """A program without such names has the cells that all have."""
    found = [cell for cell in cells(program(*names)) if cell[:3] == ((3, minor), "fork", "linux")]
    assert [(cell.first, cell.last) for cell in found] == classes


def test_each_release_is_in_one_cell(program):
    """However many bounds there are."""
    path = program("pid.out", *(f"pid.until-3.13.{micro}.out" for micro in (0, 3, 4, 17)), "pid.since-3.15.1.out")
    for version in [f"3.{minor}.{micro}" for _, minor in PYTHONS for micro in range(20)]:
        place = Place(version, "spawn", "windows")
        held = [
            cell
            for cell in cells(path)
            if cell[:3] == (place.release[:2], "spawn", "windows") and cell.first <= place.release[2] <= cell.last
        ]
        assert held == [cell_of(path, place)]


def test_which_transcripts_hold_on_some_releases_can_be_asked(program):
    """Of a whole Python, and of the first releases of one."""
    path = program("pid.out", "pid.until-3.13.7.out", "pid.until-3.13.3.spawn.out")

    def names(oldest, newest):
        return [path.name.removeprefix("pid.") for path in chosen_on(path, oldest, newest)]

    assert names((3, 13, 0), (3, 13, NEWEST)) == ["until-3.13.7.out", "until-3.13.3.spawn.out", "out"]
    assert names((3, 13, 0), (3, 13, 7)) == ["until-3.13.7.out", "until-3.13.3.spawn.out"]
    assert names((3, 13, 4), (3, 13, 7)) == ["until-3.13.7.out"]
    assert names((3, 13, 7), (3, 13, 7)) == ["until-3.13.7.out"]
    assert names((3, 13, 8), (3, 13, 8)) == ["out"]
    assert names((3, 13, 7), (3, 13, 8)) == ["until-3.13.7.out", "out"]
    assert names((3, 14, 0), (3, 15, NEWEST)) == ["out"]


@pytest.mark.parametrize(
    ("names", "message"),
    [
        ([], "pid.py has no transcript for Python 3.11, fork, Linux: run `nox -s accept -- -k pid`"),
        (["pid.fork.out"], "pid.py has no transcript for Python 3.11, forkserver, Linux"),
        (
            ["pid.out", "pid.until-13.out"],
            "pid.until-13.out: unknown condition 'until-13' in a transcript's name; there are",
        ),
        (["pid.out", "pid.solaris.out"], "pid.solaris.out: unknown condition 'solaris'"),
        (["pid.out", "pid.2.out"], "pid.2.out: unknown condition '2'"),
        (["pid.out", "pid.until-3.13.x.out"], "pid.until-3.13.x.out: unknown condition 'x'"),
        (["pid.out", "pid.until-3.13.7.2.out"], "pid.until-3.13.7.2.out: unknown condition 'until-3.13.7.2'"),
        (["pid.out", "pid.before-3.13.8.out"], "pid.before-3.13.8.out: unknown condition 'before-3.13.8'"),
        (["pid.out", "pid.fork.spawn.out"], "pid.fork.spawn.out: its conditions contradict each other"),
        (["pid.out", "pid.windows.fork.out"], "pid.windows.fork.out: its conditions contradict each other"),
        (
            ["pid.out", "pid.since-3.14.until-3.12.out"],
            "its conditions contradict each other or name no supported Python",
        ),
        (
            ["pid.out", "pid.since-3.13.8.until-3.13.7.out"],
            "its conditions contradict each other or name no supported Python",
        ),
        (
            ["pid.until-3.13.7.out"],
            "pid.py has no transcript for Python 3.13.8 to 3.13.x, fork, Linux: run `nox -s accept -- -k pid`",
        ),
        (
            ["pid.out", "pid.until-3.13.7.out", "pid.since-3.13.0.spawn.out"],
            "both hold for Python 3.13.0 to 3.13.7, spawn, Linux, neither more",
        ),
        (
            ["pid.out", "pid.until-3.13.7.out", "pid.until-3.13.07.out"],
            "both hold for Python 3.11, fork, Linux, neither more",
        ),
        (["pid.out", "pid.until-3.10.5.out"], "name no supported Python"),
        (["pid.out", "pid.since-3.16.out"], "its conditions contradict each other or name no supported Python"),
        (
            ["pid.out", "pid.until-3.12.out", "pid.spawn.out"],
            "both hold for Python 3.11, spawn, Linux, neither more",
        ),
        (["pid.out", "pid.until-3.13.out", "pid.since-3.14.out"], "pid.out: never compared"),
    ],
)
def test_a_name_that_cannot_be_decided_is_refused(program, names, message):
    """The message names the transcript, the cell and what to do."""
    with pytest.raises(Problem) as problem:
        choose(program(*names))
    assert message in str(problem.value)


def test_this_process_is_in_a_known_cell(program):
    """Also on a Python that is newer than all that are known."""
    cell = current_cell("spawn", program("pid.out"))
    assert cell in CELLS
    assert cell.system == SYSTEM


def test_a_transcript_that_was_written_just_now_is_seen(program):
    """However soon after the last look at its folder, whose time may not have changed since."""
    path = program("pid.out")
    folder = path.parent.stat()
    assert [found.name for found in transcripts_of(path)] == ["pid.out"]
    program("pid.spawn.out")
    os.utime(path.parent, ns=(folder.st_atime_ns, folder.st_mtime_ns))
    assert [found.name for found in transcripts_of(path)] == ["pid.out", "pid.spawn.out"]
