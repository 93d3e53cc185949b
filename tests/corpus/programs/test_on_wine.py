"""The record of what a Windows build of Python printed on Wine."""

import pytest

from corpus.problem import Problem
from corpus.programs import on_wine

NAME, RELEASE = "learn/locks/lost_update", "3.13.2"


@pytest.fixture
def known():
    """A record in which a program has passed."""
    record = on_wine.OnWine("10.0")
    record.note(NAME, RELEASE, "abc", on_wine.PASSED)
    return record


def test_a_result_is_of_this_text_alone(known):
    """A program that was changed since, or its transcript, has not been run."""
    assert known.result(NAME, RELEASE, "abc") == (on_wine.PASSED, "")
    assert known.result(NAME, RELEASE, "other") is None
    assert known.result(NAME, "3.14.2", "abc") is None


def test_a_result_is_of_this_runner_alone(known):
    """Where that has changed, nothing has been run."""
    known.runner = "another"
    assert known.result(NAME, RELEASE, "abc") is None


def test_what_printed_something_else_for_no_known_reason_is_forgotten(known):
    """So it is run again."""
    known.note(NAME, RELEASE, "abc", None)
    assert known.result(NAME, RELEASE, "abc") is None


def test_what_differs_has_its_reason(known):
    """The page Verified shows it."""
    known.note(NAME, RELEASE, "abc", on_wine.DIFFERS, "slow")
    assert known.result(NAME, RELEASE, "abc") == (on_wine.DIFFERS, "slow")


def test_a_record_is_read_as_it_was_written(known, tmp_path):
    """And no other one."""
    path = tmp_path / "on_wine.json"
    on_wine.write(known, path)
    assert on_wine.read(path) == known
    path.write_text(path.read_text("utf-8").replace("passed", "differs"), "utf-8")
    with pytest.raises(Problem, match="edited by hand"):
        on_wine.read(path)


def test_no_record_holds_nothing(tmp_path):
    """As before the first run."""
    assert on_wine.read(tmp_path / "none.json").programs == {}


def test_a_program_is_compared_with_what_its_page_shows_for_windows(tmp_path):
    """And its result depends on no other transcript."""
    program = tmp_path / "greet.py"
    for name in ("greet.py", "greet.out", "greet.windows.out"):
        tmp_path.joinpath(name).write_text(f"{name}\n", "utf-8")
    assert on_wine.transcript(program, RELEASE).name == "greet.windows.out"
    before = on_wine.digest(program, RELEASE)
    tmp_path.joinpath("greet.out").write_text("another\n", "utf-8")
    assert on_wine.digest(program, RELEASE) == before
    tmp_path.joinpath("greet.windows.out").write_text("another\n", "utf-8")
    assert on_wine.digest(program, RELEASE) != before


def test_what_another_run_has_noted_meanwhile_is_kept(known, tmp_path):
    """On another Python, that is; and nothing that another runner decided on."""
    path, ours = tmp_path / "on_wine.json", on_wine.OnWine("10.0")
    known.note(NAME, "3.14.2", "def", on_wine.PASSED)
    on_wine.write(known, path)
    ours.note("learn/locks/other", "3.14.2", "ghi", on_wine.PASSED)
    ours.with_what_others_noted(path, "3.14.2")
    assert ours.result(NAME, RELEASE, "abc") == (on_wine.PASSED, "")
    assert ours.result(NAME, "3.14.2", "def") is None
    assert ours.result("learn/locks/other", "3.14.2", "ghi") == (on_wine.PASSED, "")
    other = on_wine.OnWine("11.0")
    assert other.with_what_others_noted(path, "3.14.2").programs == {}
