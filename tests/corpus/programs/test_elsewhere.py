"""The records of what programs printed on PyPy and on the Python without the GIL."""

import pytest

from corpus.problem import Problem
from corpus.programs import elsewhere

NAME, KIND, PYTHON = "learn/locks/lost_update", "pypy", "3.11.17"
ALL = dict.fromkeys(elsewhere.METHODS, True)


@pytest.fixture
def known():
    """A record in which a program has passed."""
    record = elsewhere.Elsewhere(["PyPy 8.0.1", PYTHON])
    record.note(NAME, "abc", ALL)
    return record


def test_a_result_is_of_this_text_and_this_runner_alone(known):
    """Where one of them has changed, nothing has been run."""
    assert known.result(NAME, "abc") == ALL
    assert known.result(NAME, "other") == known.result("learn/locks/other", "abc") == {}
    known.runner = "another"
    assert known.result(NAME, "abc") == {}


def test_start_methods_are_added_to_those_that_were_run(known):
    """As long as the program is what it was."""
    known.note(NAME, "abc", {"fork": False})
    assert known.result(NAME, "abc") == ALL | {"fork": False}
    known.note(NAME, "def", {"fork": True})
    assert known.result(NAME, "def") == {"fork": True}


def test_only_what_differs_has_a_reason(known):
    """The one of the list, as it is now."""
    known.note("learn/b", "abc", {"spawn": False})
    known.explain({NAME: "slow", "learn/b": "other"})
    assert [known.programs[name][3] for name in (NAME, "learn/b")] == ["", "other"]
    known.explain({})
    assert known.programs["learn/b"][3] == ""


def test_a_record_is_read_as_it_was_written(known, tmp_path):
    """And no other one."""
    path = tmp_path / "on_pypy.json"
    elsewhere.write(known, path)
    assert elsewhere.read(path) == known
    path.write_text(path.read_text("utf-8").replace("true", "false"), "utf-8")
    with pytest.raises(Problem, match="edited by hand"):
        elsewhere.read(path)
    path.write_text("{", "utf-8")
    with pytest.raises(Problem, match="is not a record"):
        elsewhere.read(path)
    assert elsewhere.read(tmp_path / "none.json").programs == {}


def test_a_program_is_compared_with_what_its_page_shows_for_it(tmp_path):
    """That is its own transcript there, or that of the CPython of the same release."""
    program = tmp_path / "greet.py"
    for name in ("greet.py", "greet.out", "greet.until-3.11.spawn.out"):
        tmp_path.joinpath(name).write_text(f"{name}\n", "utf-8")
    shown = [elsewhere.transcript(program, KIND, PYTHON, method).name for method in elsewhere.METHODS]
    assert shown == ["greet.out", "greet.out", "greet.until-3.11.spawn.out"]
    before = elsewhere.digest(program, KIND, PYTHON)
    tmp_path.joinpath("greet.pypy.txt").write_text("on PyPy\n", "utf-8")
    assert elsewhere.transcript(program, KIND, PYTHON, "fork").name == "greet.pypy.txt"
    assert elsewhere.transcript(program, "freethreaded", "3.13.15", "fork").name == "greet.out"
    assert elsewhere.digest(program, KIND, PYTHON) != before
