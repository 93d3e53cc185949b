"""The list of what differs on Wine: it says no more and no less than what was seen."""

from corpus.programs import digests, on_wine
from corpus.project import ROOT, Project
from tests.wine import differing


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
    """Each has a reason, and is there once."""
    lines = differing.LIST.read_text("utf-8").splitlines()
    names = {digests.name_of(Project(ROOT), program) for program in Project(ROOT).programs}
    assert {line.split("\t")[0] for line in lines} - names == set()
    assert len(differing.listed()) == len(lines)
    assert all(differing.listed().values())


def test_the_list_and_the_record_agree():
    """What was recorded as differing is listed, with that reason, and what was recorded as passed is not."""
    recorded = {
        name: result[3]
        for name, releases in on_wine.read(ROOT / on_wine.NAME).programs.items()
        for result in releases.values()
        if result[2] == on_wine.DIFFERS
    }
    reasons = differing.listed()
    assert {name: reasons.get(name) for name in recorded} == recorded
