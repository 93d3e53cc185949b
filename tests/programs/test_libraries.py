"""A program whose library is not made for this Python is not run, and nothing says that it was."""

import sys
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from corpus.libraries import pins
from corpus.programs import cells, record
from corpus.project import Project
from tests.corpus.small import write

pytest_plugins = "pytester"

HERE = cells.dotted(sys.version_info[:2])
FILES = {
    "docs/learn/bars.md": '```python title="bar.py"\n--8<-- "learn/bars/bar.py"\n```\n',
    "snippets/learn/bars/bar.py": '# /// script\n# dependencies = ["tqdm"]\n# ///\nimport tqdm\n\nprint(tqdm.trange)\n',
    "snippets/learn/bars/bar.out": "<function trange at ...>\n",
}


@pytest.fixture
def run(pytester, monkeypatch):
    """Run pytest on a page with one program, in this process, where tqdm is pinned so; record what was verified."""
    write(pytester.path, FILES)

    def run(pin, *more):
        monkeypatch.setattr(pins, "pinned", lambda: {"tqdm": [Requirement(pin)]})
        arguments = ["--markdown-docs", "-p", "tests.programs.collecting", "-p", "no:cacheprovider", "docs", *more]
        result = pytester.runpytest_inprocess("--rootdir=.", "--start-method=spawn", *arguments)
        return result, record.read(Project(pytester.path).root / record.NAME).programs

    return run


def test_where_there_is_a_wheel_it_is_run(run):
    """And recorded."""
    result, programs = run(f"tqdm==1.0 ; python_version == '{HERE}'", "--record")
    result.assert_outcomes(passed=1)
    assert "not run" not in result.stdout.str()
    assert [len(entry.runs) for entry in programs.values()] == [1]


def test_where_there_is_no_wheel_it_is_not_run(run):
    """The reason is said; it is no failure, and no verification."""
    result, programs = run(f"tqdm==1.0 ; python_version != '{HERE}'", "--record")
    result.assert_outcomes(skipped=1)
    assert f"1 not run: tqdm is not available for Python {HERE}" in result.stdout.str()
    assert not programs


@pytest.mark.parametrize("group", ["libraries", "scale"])
def test_a_program_is_run_by_one_of_two_sessions(run, monkeypatch, group):
    """By `nox -s test` and `matrix`, or by `nox -s scale`; the former say what they do not run."""
    monkeypatch.setattr(pins, "asked", lambda: {"tqdm": group})
    is_large = group == "scale"
    said = "1 not run: it needs a large library; `nox -s scale` runs it"
    for more, wanted in ([], not is_large), (["--record"], not is_large), (["--scale", "--record"], is_large):
        result, programs = run("tqdm==1.0", *more)
        outcomes = result.parseoutcomes()
        assert (outcomes.get("passed", 0), len(programs)) == (int(wanted), int(wanted and "--record" in more)), more
        assert (said in result.stdout.str()) == (is_large and not more)
        Path(record.NAME).unlink(missing_ok=True)
