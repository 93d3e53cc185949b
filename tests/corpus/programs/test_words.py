"""Where a program was verified, in words."""

import pytest

from corpus.pages.words import standing, words
from corpus.programs.cells import CELLS, Place, dotted

EVERYWHERE = {Place(f"{dotted(cell.python)}.3", cell.start_method, cell.system) for cell in CELLS}
LINUX = {place for place in EVERYWHERE if place.system == "linux"}
HERE = Place("3.14.3", "spawn", "linux")


@pytest.mark.parametrize(
    ("places", "text"),
    [
        (LINUX, "3.11–3.15 · fork, forkserver, spawn · Linux"),
        (EVERYWHERE, "3.11–3.15 · fork, forkserver, spawn · Linux, macOS; 3.11–3.15 · spawn · Windows"),
        ({HERE}, "3.14 · spawn · Linux"),
        ({HERE, HERE._replace(version="3.14.0"), HERE._replace(version="3.15.0rc1")}, "3.14, 3.15 · spawn · Linux"),
        (
            {place for place in LINUX if place.release[1] != 12},
            "3.11, 3.13–3.15 · fork, forkserver, spawn · Linux",
        ),
        (
            LINUX - {HERE},
            "3.11–3.13, 3.15 · fork, forkserver, spawn · Linux; 3.14 · fork, forkserver · Linux",
        ),
    ],
)
def test_the_words_say_no_more_than_the_places(places, text):
    """What stands under a program."""
    assert words(places) == text


@pytest.mark.parametrize(
    ("names", "versions", "text"),
    [
        (["pid.until-3.13.out"], ["3.13.0", "3.13.18", "3.14.8"], "3.13, 3.14 · fork · Linux"),
        (
            ["pid.until-3.13.7.out"],
            ["3.11.7", "3.12.1", "3.13.18", "3.13.0", "3.14.8"],
            "3.11, 3.12, 3.13.0, 3.13.18, 3.14 · fork · Linux",
        ),
        (
            ["pid.until-3.13.7.out"],
            ["3.13.18", "3.14.8"],
            "3.13.18, 3.14 · fork · Linux. Reported, not run here: Python 3.13.0 to 3.13.7",
        ),
        (
            ["pid.until-3.15.1.out"],
            ["3.14.8", "3.15.0"],
            "3.14, 3.15.0 · fork · Linux. Reported, not run here: Python 3.15.2 and later",
        ),
        (
            ["pid.until-3.13.7.out", "pid.until-3.13.0.out", "pid.until-3.12.4.out"],
            ["3.11.7", "3.12.1", "3.13.0", "3.13.18"],
            "3.11, 3.12.1, 3.13.0, 3.13.18 · fork · Linux. "
            "Reported, not run here: Python 3.12.5 to 3.12.x, 3.13.1 to 3.13.7",
        ),
    ],
)
def test_releases_are_named_where_it_matters(tmp_path, names, versions, text):
    """A release with a transcript of its own that nothing ran is reported, not verified."""
    for name in ["pid.py", "pid.out", *names]:
        tmp_path.joinpath(name).touch()
    assert standing(tmp_path / "pid.py", {Place(version, "fork", "linux") for version in versions}) == text
