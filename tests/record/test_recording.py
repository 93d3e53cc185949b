"""The record as a run writes it: `--record`."""

import pytest

from corpus.programs import cells, digests, record

pytest_plugins = "pytester"

GREET, LEAVE = "learn/locks/greet", "learn/locks/leave"
HERE = cells.here("spawn")
LONG_AGO = "vax 1978-01-01"


def test_what_passes_is_put_on_record(checkout):
    """For this release, start method and platform alone, with this machine and today's date."""
    assert checkout.run("--record").ret == 0
    assert checkout.recorded() == {name: {HERE: record.run_here()} for name in (GREET, LEAVE)}


def test_what_fails_is_not(checkout):
    """It prints something else."""
    checkout.root.joinpath("snippets/learn/locks/greet.out").write_text("good day\n")
    assert checkout.run("--record").ret == 1
    assert checkout.recorded() == {LEAVE: {HERE: record.run_here()}}


def test_what_fails_is_taken_off_the_record(checkout):
    """Here, not elsewhere; and what was not run stays as it was."""
    elsewhere = {HERE._replace(version="3.12.99"): LONG_AGO, HERE._replace(start_method="fork"): LONG_AGO}
    checkout.put_on_record({HERE: LONG_AGO} | elsewhere)
    checkout.falsify()
    checkout.run("--record", "-k", "greet")
    assert checkout.recorded() == {GREET: elsewhere, LEAVE: {HERE: LONG_AGO} | elsewhere}


def test_without_record_nothing_is_written(checkout):
    """A test run only reads."""
    assert checkout.run("--sample=5").ret == 0
    assert not checkout.root.joinpath(record.NAME).exists()


def test_one_program_dates_no_other(checkout):
    """Each result has the machine and date of its own run."""
    checkout.put_on_record({HERE: LONG_AGO})
    assert checkout.run("--record", "-k", "greet").ret == 0
    assert checkout.recorded() == {GREET: {HERE: record.run_here()}, LEAVE: {HERE: LONG_AGO}}


def test_what_is_no_more_is_forgotten(checkout):
    """A program that was deleted."""
    checkout.put_on_record({HERE: LONG_AGO})
    for suffix in (".py", ".out"):
        checkout.root.joinpath(f"snippets/learn/locks/leave{suffix}").unlink()
    checkout.run("--record", "-k", "greet")
    assert record.read(checkout.root / record.NAME).programs.keys() == {GREET}


def test_what_was_changed_while_it_ran_is_not_recorded(checkout):
    """Nobody knows which text was run."""
    path = checkout.root / "snippets/learn/locks/greet.py"
    checkout.root.joinpath("conftest.py").write_text(
        f"def pytest_runtest_logreport(report):\n    open({str(path)!r}, 'a').write('# later\\n')\n"
    )
    assert checkout.run("--record").ret == 0
    assert checkout.recorded() == {LEAVE: {HERE: record.run_here()}}


def test_nothing_is_recorded_if_the_runner_was_changed_meanwhile(checkout, monkeypatch):
    """It would be on record for a runner that has not run it."""
    checkout.put_on_record({HERE: LONG_AGO})
    before = checkout.root.joinpath(record.NAME).read_text()
    monkeypatch.setattr(digests.runner, "__wrapped__", lambda: "another")
    result = checkout.run("--record", "--all")
    assert "Nothing was recorded: a file that decides whether a program passes was changed" in result.stdout.str()
    assert checkout.root.joinpath(record.NAME).read_text() == before


def test_what_is_skipped_is_neither_verified_nor_taken_off(checkout):
    """Nothing was seen."""
    checkout.put_on_record({HERE: LONG_AGO})
    checkout.root.joinpath("conftest.py").write_text(
        "import pytest\n\ndef pytest_runtest_call(item):\n    pytest.skip('there is no wheel')\n"
    )
    checkout.run("--record", "--all")
    assert checkout.recorded() == {name: {HERE: LONG_AGO} for name in (GREET, LEAVE)}


@pytest.mark.parametrize("text", ["", "[]", '{"seal": "0", "runner": "0", "programs": {}}'])
def test_a_record_that_is_broken_is_written_anew(checkout, text):
    """As the message about it says."""
    checkout.root.joinpath(record.NAME).write_text(text)
    result = checkout.run("--record", "--sample=0")
    assert "2 run that were not on record, 0 taken" in result.stdout.str()
    assert checkout.recorded() == {name: {HERE: record.run_here()} for name in (GREET, LEAVE)}


@pytest.mark.parametrize(
    ("options", "change", "message"),
    [
        (["--record", "--accept"], {}, "--record and --accept at once"),
        (["--record"], {"corpus.programs.cells.PYTHONS": []}, "this Python is none of those in pyproject.toml"),
        (["--record"], {"platform.python_implementation": lambda: "PyPy"}, "another implementation or build of it"),
        (["--record"], {"sysconfig.get_config_var": lambda name: 1}, "another implementation or build of it"),
        (["--sample=101"], {}, "argument --sample: invalid percentage value: '101'"),
    ],
)
def test_what_could_not_be_believed_later_is_refused(checkout, monkeypatch, options, change, message):
    """Before anything is run."""
    for name, value in change.items():
        monkeypatch.setattr(name, value)
    result = checkout.run(*options)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert message in result.stderr.str()
