"""Variants: which transcript is compared where, how a page titles it, and which names are refused."""

import os

import pytest

from tests.problem import Problem
from tests.variants import CELLS, Cell, choose, current_cell, titles, transcripts_of


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
    ("names", "wanted"),
    [
        (["pid.out"], [""]),
        (["pid.out", "pid.until-3.13.out"], ["Python 3.14 and later", "Python 3.13 and earlier"]),
        (["pid.out", "pid.since-3.12.until-3.13.out"], ["Python 3.11, 3.14, 3.15", "Python 3.12 to 3.13"]),
        (["pid.out", "pid.until-3.11.out"], ["Python 3.12 and later", "Python 3.11 and earlier"]),
        (["pid.out", "pid.since-3.15.out"], ["Python 3.15 and later", "Python 3.14 and earlier"]),
        (["pid.out", "pid.since-3.13.until-3.13.out"], ["Python 3.11, 3.12, 3.14, 3.15", "Python 3.13"]),
        (["pid.out", "pid.fork.out"], ["fork", "forkserver, spawn"]),
        (["pid.out", "pid.windows.out"], ["Linux, macOS", "Windows"]),
        (
            ["pid.out", "pid.since-3.14.forkserver.out"],
            ["fork; Python 3.13 and earlier · forkserver; spawn", "Python 3.14 and later · forkserver"],
        ),
    ],
)
def test_a_page_titles_the_variants_for_people(program, names, wanted):
    """Newest Python first, with no more conditions than it takes."""
    assert list(titles(program(*names)).values()) == wanted


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
        (["pid.out", "pid.fork.spawn.out"], "pid.fork.spawn.out: its conditions contradict each other"),
        (["pid.out", "pid.windows.fork.out"], "pid.windows.fork.out: its conditions contradict each other"),
        (
            ["pid.out", "pid.since-3.14.until-3.12.out"],
            "its conditions contradict each other or name no supported Python",
        ),
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


def test_this_process_is_in_a_known_cell():
    """Also on a Python that is newer than all that are known."""
    assert current_cell("spawn") in CELLS


def test_a_transcript_that_was_written_just_now_is_seen(program):
    """However soon after the last look at its folder, whose time may not have changed since."""
    path = program("pid.out")
    folder = path.parent.stat()
    assert [found.name for found in transcripts_of(path)] == ["pid.out"]
    program("pid.spawn.out")
    os.utime(path.parent, ns=(folder.st_atime_ns, folder.st_mtime_ns))
    assert [found.name for found in transcripts_of(path)] == ["pid.out", "pid.spawn.out"]
