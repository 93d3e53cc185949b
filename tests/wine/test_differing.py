"""The list of what differs on Wine: it says no more and no less than what was seen."""

from corpus.programs import digests, on_wine
from corpus.project import ROOT, Project
from tests.wine import building, differing


def test_what_differs_without_a_reason_is_a_problem():
    """And what is listed and differs is none."""
    seen = {"learn/a": False, "learn/b": False, "learn/c": True}
    assert list(differing.problems({"learn/b": "slow"}, seen)) == [
        "learn/a: prints something else on Wine than its page shows for Windows"
    ]


def test_a_reason_for_what_no_longer_differs_is_a_problem():
    """So the list grows no longer than it must be."""
    [problem] = differing.problems({"learn/a": "slow"}, {"learn/a": True})
    assert problem == "differing.tsv: learn/a prints on Wine what it prints on Windows: take it off the list"


def test_the_list_is_of_programs_that_are_there():
    """Each has a reason, and is there once for a Python."""
    lines = differing.lines()
    names = {digests.name_of(Project(ROOT), program) for program in Project(ROOT).programs}
    assert {name for name, *_ in lines} - names == set()
    assert all(reason for _, reason, _ in lines)
    for python in building.PYTHONS:
        listed = [name for name, _, one in lines if python.startswith(one)]
        assert sorted(set(listed)) == sorted(listed)


def test_the_list_and_the_record_agree():
    """What was recorded as differing is listed, with that reason, and what was recorded as passed is not."""
    for name, releases in on_wine.read(ROOT / on_wine.NAME).programs.items():
        for release, (*_, verdict, why) in releases.items():
            listed = differing.listed(release).get(name)
            assert verdict == on_wine.PASSED or listed == why, f"{name} on {release}"
