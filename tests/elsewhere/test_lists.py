"""The lists of what differs elsewhere, and what the pages say of it: no more and no less than what was seen."""

import json

import pytest

from corpus.pages import entries
from corpus.programs import digests, elsewhere
from corpus.project import ROOT, Project
from publish.extensions import elsewhere as said
from tests.elsewhere import browser, differing, libraries, session

KINDS = list(elsewhere.LACKING)
PROJECT = Project(ROOT)


def test_what_is_not_listed_right_is_a_problem():
    """What differs for no reason, and a reason for what no longer differs."""
    seen = {"learn/a": False, "learn/b": False, "learn/c": True, "learn/d": True}
    assert list(differing.problems("pypy", {"learn/b": "slow", "learn/c": "slow"}, seen)) == [
        "learn/a: prints something else than its page shows",
        "pypy.tsv: learn/c prints what its page shows: take it off the list",
    ]


@pytest.mark.parametrize("python", KINDS)
def test_the_list_and_the_record_agree(python):
    """Each program is there, is listed once, and has on record the reason that the list has, if it was run."""
    lines = differing.path_of(python).read_text("utf-8").splitlines()
    reasons = differing.listed(python)
    assert lines == sorted(lines)
    assert len(reasons) == len(lines)
    assert all(reasons.values())
    assert reasons.keys() <= {digests.name_of(PROJECT, program) for program in PROJECT.programs}
    found, _ = said.results(PROJECT, python)
    differs = {
        digests.name_of(PROJECT, program): why for program, (_, runs, why) in found.items() if not all(runs.values())
    }
    assert differs == {name: reasons.get(name, "") for name in differs}
    passed = {digests.name_of(PROJECT, program) for program in said.passing(found)}
    assert reasons.keys() & passed == set()


@pytest.fixture
def text(monkeypatch):
    """What is said if one program has passed, one differs, one was changed since, and the others were not run."""
    passed, differs, changed = [program for program in PROJECT.programs if not elsewhere.not_run(program, "pypy")][:3]
    known = elsewhere.Elsewhere(["PyPy 8.0.1, which is Python 3.11.17", "3.11.17"])
    for program, runs in (passed, {"fork": True}), (differs, {"fork": True, "spawn": False}):
        name = digests.name_of(PROJECT, program)
        known.note(name, elsewhere.digest(program, "pypy", "3.11.17"), runs)
    known.note(digests.name_of(PROJECT, changed), "another", {"fork": True})
    known.explain({digests.name_of(PROJECT, differs): "PyPy is slow"})
    monkeypatch.setattr(elsewhere, "read", lambda path: known)
    said.results.cache_clear()
    yield "\n".join([said.in_words(PROJECT, "pypy"), *said.rows(PROJECT)]), differs
    said.results.cache_clear()


def test_each_program_is_counted_once(text):
    """As one that passed, differs, cannot run there, or is not verified; and what differs is named with its reason."""
    said_of_it, differs = text
    count = len(PROJECT.programs)
    left_out = sum(bool(elsewhere.not_run(program, "pypy")) for program in PROJECT.programs)
    assert f"**PyPy 8.0.1, which is Python 3.11.17:** 1 of {count:,} programs print" in said_of_it
    assert f"1 print something else, {left_out:,} need a library" in said_of_it
    assert f"{count - 2 - left_out:,} are not verified there yet" in said_of_it
    assert "by start method: fork 2, forkserver 0, spawn 1" in said_of_it
    assert f"- PyPy is slow: `{differs.parent.name}/{differs.name}`" in said_of_it
    assert "| Linux | PyPy 8.0.1, which is Python 3.11.17 | x86_64 | 1 | " in said_of_it


def test_what_a_page_shows_of_another_python_names_the_release_on_record():
    """Each transcript of it is on the page of its program, below a title with the release."""
    for kind in KINDS:
        release = elsewhere.read(ROOT / elsewhere.NAMES.format(kind)).release[0].partition(", ")[0]
        for path in sorted(ROOT.glob(f"snippets/**/*.{kind}.txt")):
            name = path.relative_to(ROOT / "snippets").as_posix()
            page = ROOT / "docs" / PROJECT.page_by_folder[path.parent.relative_to(ROOT / "snippets").as_posix()]
            assert f'```text title="{release}"\n--8<-- "{name}"\n```' in page.read_text("utf-8")


def test_what_pages_say_of_the_browser_is_what_is_asked_there():
    """Each text of an entry, of the release that is pinned, and each answer of the table."""
    pinned = json.loads(ROOT.joinpath("requirements/pyodide/package.json").read_text("utf-8"))["dependencies"][
        "pyodide"
    ]
    rows = [row for entry in entries.entries(PROJECT) for row in entry.wordings if entries.IN_BROWSER.fullmatch(row[1])]
    assert rows
    assert {words for _, words in rows} == {f"Pyodide {pinned}"}
    assert {text for text, _ in rows} <= set(browser.answers().values())
    page = browser.PAGE.read_text("utf-8")
    assert f"In Pyodide {pinned}" in page
    errors = {answer for answer in browser.answers().values() if "Error: " in answer}
    assert {error for error in errors if f"`{error}`" not in page} == set()


def test_of_a_library_with_two_pins_the_older_one_is_installed():
    """For it has wheels for more Pythons."""
    wanted = libraries.pins_without({"psutil"})
    assert wanted.count("numpy==") == 1
    assert "numpy==2.4" in wanted
    assert "psutil==" not in wanted


def test_a_program_that_prints_nothing_differs(capsys):
    """From one that prints what its page shows."""
    shown = ROOT / "snippets/learn/locks/deadlock.out"
    session.report("learn/a", [("fork", shown, ""), ("spawn", shown, None)], None)
    session.report("learn/b", [("fork", shown, None)], None)
    said = capsys.readouterr().out.splitlines()
    assert [line for line in said if "learn/" in line] == ["DIFFERS learn/a", "passed learn/b"]
