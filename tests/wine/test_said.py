"""What the page Verified says of Wine: what is on record, and no more."""

import pytest

from corpus.programs import digests, on_wine
from corpus.project import ROOT, Project
from publish.extensions import wine

RELEASE = "3.13.2"


@pytest.fixture
def said(monkeypatch):
    """What is said if one program has passed, one differs, and one was changed since."""
    project = Project(ROOT)
    passed, differs, changed = [program for program in project.programs if not on_wine.not_run(program, RELEASE)][:3]
    known = on_wine.OnWine("10.0")
    for program, verdict, why in (passed, on_wine.PASSED, ""), (differs, on_wine.DIFFERS, "Wine is slow"):
        known.note(digests.name_of(project, program), RELEASE, on_wine.digest(program, RELEASE), verdict, why)
    known.note(digests.name_of(project, changed), RELEASE, "another", on_wine.PASSED)
    monkeypatch.setattr(on_wine, "read", lambda path: known)
    wine.results.cache_clear()
    yield wine.in_words(project), list(wine.rows(project)), project, differs
    wine.results.cache_clear()


def test_it_is_never_called_windows(said):
    """But by its own name, with the exact releases."""
    _, [row], *_ = said
    assert row.startswith("| Windows build of Python on Wine 10.0 | CPython 3.13.2 | x86_64 | 1 | ")


def test_each_program_is_counted_once(said):
    """As one that passed, differs, cannot run there, or is not verified."""
    text, _, project, _ = said
    left_out = sum(bool(on_wine.not_run(program, RELEASE)) for program in project.programs)
    count = len(project.programs)
    assert f"on Wine 10.0:** 1 of {count:,} programs print" in text
    assert f"{left_out:,} need a library" in text
    assert f"{count - 2 - left_out:,} are not verified there yet" in text


def test_what_differs_is_named_with_its_reason(said):
    """In a list that opens."""
    text, _, _, differs = said
    assert f"- Wine is slow: `{differs.parent.name}/{differs.name}`" in text
