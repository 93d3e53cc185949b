"""What a run takes from the record, and what it runs again: `--sample`."""

import re
import sys

import pytest

from corpus.programs import cells, record

pytest_plugins = "pytester"

GREET = "learn/locks/greet"
HERE = cells.here("spawn")
LONG_AGO = "vax 1978-01-01"
LINE = (
    rf"Python {re.escape(HERE.version)}: (\d+) run that were not on record, (\d+) taken from the record, "
    r"(\d+) on record run again as a sample \(--seed (\d+)\)"
)


def counts(result):
    """How many were run anew, taken from the record and run again."""
    return [int(number) for number in re.search(LINE, result.stdout.str()).groups()[:3]]


@pytest.mark.parametrize(
    ("options", "wanted"),
    [
        (["--sample=0"], [0, 2, 0]),
        (["--sample=5"], [0, 1, 1]),
        (["--sample=50"], [0, 1, 1]),
        (["--sample=51"], [0, 0, 2]),
        (["--sample=100"], [0, 0, 2]),
        (["--record"], [0, 0, 2]),
        (["--record", "--sample=5", "--all"], [0, 0, 2]),
        (["--sample=5", "-k", "greet"], [0, 0, 1]),
        (["--sample=0", "-k", "greet"], [0, 1, 0]),
    ],
)
def test_what_is_on_record_is_not_run_again_but_for_a_sample(checkout, options, wanted):
    """The line at the end says how many; that nothing is left to run is no error."""
    checkout.put_on_record({HERE: LONG_AGO})
    result = checkout.run(*options)
    assert result.ret == 0
    assert counts(result) == wanted
    result.assert_outcomes(passed=wanted[0] + wanted[2], deselected=2 - wanted[0] - wanted[2])


def test_the_sample_is_another_each_time_unless_it_is_asked_for(checkout):
    """By the number that the line at the end names."""
    checkout.put_on_record({HERE: LONG_AGO})

    def seen(*options):
        text = checkout.run("-v", "--sample=5", *options).stdout.str()
        return re.search(r"(\w+)\[line:\d+\]\[spawn\] PASSED", text)[1], re.search(LINE, text)[4]

    drawn = [seen() for _ in range(20)]
    assert {name for name, _ in drawn} == {"greet", "leave"}
    for name, seed in drawn[:5]:
        assert seen(f"--seed={seed}") == (name, seed)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"version": "3.13.99"}, id="release"),
        pytest.param({"start_method": "fork"}, id="start method"),
        pytest.param({"system": "macos" if HERE.system != "macos" else "linux"}, id="platform"),
    ],
)
def test_what_was_verified_elsewhere_is_run_here(checkout, change):
    """A result is used only where all is the same."""
    checkout.put_on_record({HERE._replace(**change): LONG_AGO})
    assert counts(checkout.run("--sample=0")) == [2, 0, 0]


def test_what_another_runner_verified_is_run(checkout):
    """And goes off the record as soon as something new is put there."""
    checkout.put_on_record({HERE: LONG_AGO}, runner="another")
    assert counts(checkout.run("--sample=0", "--record", "-k", "greet")) == [1, 0, 0]
    assert checkout.recorded() == {GREET: {HERE: record.run_here()}}


def test_a_record_edited_by_hand_is_not_believed(checkout):
    """Everything is run."""
    checkout.put_on_record({HERE._replace(start_method="fork"): LONG_AGO})
    path = checkout.root / record.NAME
    path.write_text(path.read_text().replace("fork", "spawn"))
    assert counts(checkout.run("--sample=0")) == [2, 0, 0]


@pytest.mark.parametrize("name", ["greet.py", "greet.out", "greet.fork.out"])
def test_what_was_changed_is_run(checkout, name):
    """The program, a transcript, or that there is another one."""
    checkout.put_on_record({HERE: LONG_AGO})
    with checkout.root.joinpath("snippets/learn/locks", name).open("a") as file:
        file.write("# more\n" if name == "greet.py" else "more\n")
    assert counts(checkout.run("--sample=0")) == [1, 1, 0]


@pytest.mark.parametrize("options", [["--sample=100"], ["--record", "--all"]])
def test_a_result_on_record_that_is_not_seen_again_is_an_error_of_the_record(checkout, options):
    """The report says so; what passes is not spoken of."""
    checkout.put_on_record({HERE: LONG_AGO})
    checkout.falsify()
    result = checkout.run(*options)
    assert result.ret == 1
    text = result.stdout.str()
    assert text.count("the record is wrong") == 2
    where = f"Python {HERE.version}, spawn (vax, 1978-01-01)"
    assert f"greet.py is on record as verified on {where}. So the record is wrong" in text
    assert "leave.py is on record" not in text


def test_a_failure_of_what_is_not_on_record_says_nothing_of_it(checkout):
    """There is nothing to be wrong."""
    checkout.root.joinpath("snippets/learn/locks/greet.out").write_text("good day\n")
    assert "the record is wrong" not in checkout.run("--record").stdout.str()


def test_of_an_older_release_only_what_depends_on_the_release_is_run(checkout):
    """Of this Python: another one is tried on its own releases."""
    minor = sys.version_info[1]
    result = checkout.run("--record", "--by-release")
    assert result.ret == 0
    assert counts(result) == [0, 0, 0]
    result.assert_outcomes(deselected=2)
    for name in (f"greet.until-3.{minor}.0.out", f"leave.until-3.{minor - 1}.0.out"):
        checkout.root.joinpath("snippets/learn/locks", name).write_text("hello\n")
    result = checkout.run("--record", "--by-release")
    assert counts(result) == [1, 0, 0]
    result.assert_outcomes(passed=1, deselected=1)
    assert checkout.recorded() == {GREET: {HERE: record.run_here()}}


def test_all_workers_leave_out_the_same(checkout):
    """Or xdist would refuse to run; and the line at the end counts once."""
    checkout.put_on_record({HERE: LONG_AGO})
    for _ in range(5):
        result = checkout.run("--sample=5", "--record", "-n2")
        assert counts(result) == [0, 1, 1]
        result.assert_outcomes(passed=1)
    assert record.run_here() in str(checkout.recorded())
    result = checkout.run("--sample=0", "-n2")
    assert (result.ret, counts(result)) == (0, [0, 2, 0])


def test_a_test_that_runs_no_program_is_always_run(checkout):
    """It is not on record."""
    checkout.put_on_record({HERE: LONG_AGO})
    checkout.root.joinpath("test_more.py").write_text("def test_more():\n    pass\n")
    result = checkout.run("--sample=0", "test_more.py")
    assert counts(result) == [0, 2, 0]
    result.assert_outcomes(passed=1, deselected=2)


def test_without_these_options_the_record_is_not_asked(checkout):
    """`nox -s test` runs every program, whatever was seen elsewhere or before."""
    checkout.put_on_record({HERE: LONG_AGO})
    checkout.falsify()
    result = checkout.run()
    result.assert_outcomes(passed=1, failed=1)
    assert not re.search("on record|the record is", result.stdout.str())
