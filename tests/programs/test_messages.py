"""What a failing run says: what is wrong, where, and the command that mends it."""

import platform
import re

import pytest

from corpus.programs import cells, record
from tests.corpus.small import FOLDER, PROGRAM, SHOWN, WHERE, write
from tests.programs import running
from tests.programs.running import Limits

pytest_plugins = "pytester"


@pytest.fixture
def tested(pytester, monkeypatch):
    """Run pytest on a project with one program, and return what it reports; `tested.status` is how it ended."""

    def report(program, transcript="hello\nbye\n", *options):
        monkeypatch.setattr(running, "Limits", lambda: Limits(program=2, grace=2))
        files = {
            "docs/learn/locks.md": "# Locks\n\n" + SHOWN.format("greet"),
            FOLDER + "greet.py": program,
            FOLDER + "greet.out": transcript,
        }
        write(pytester.path, files)
        arguments = ["--markdown-docs", "-p", "tests.programs.collecting", "-p", "no:cacheprovider", "docs", *options]
        result = pytester.runpytest_inprocess("--rootdir=.", "--start-method=spawn", *arguments)
        report.status = result.ret
        return result.stdout.str()

    return report


ACCEPT = "Accept what it prints now:   nox -s accept -- docs/learn/locks.md -k greet"
AGAIN = "Run it again:                nox -s test -- docs/learn/locks.md -k greet --start-method spawn"
CHILD = """
from multiprocessing import Event, Process
def work(event):
    event.wait()
if __name__ == "__main__":
    event = Event()
    child = Process(target=work, args=(event,))
    child.start()
    child.join()
"""


@pytest.mark.parametrize(
    ("program", "transcript", "messages"),
    [
        pytest.param(PROGRAM, "hello\n", ["it printed something else", "+bye", ACCEPT], id="an extra line"),
        pytest.param(PROGRAM, "hello\nbye\nend\n", ["it printed something else", "-end", ACCEPT], id="a missing line"),
        pytest.param(PROGRAM, "bye\nhello\n", ["it printed something else", ACCEPT], id="reordered lines"),
        pytest.param(
            PROGRAM + "    raise SystemExit(1)\n", "hello\nbye\n", ["+(exit status 1)", ACCEPT], id="exit status"
        ),
        pytest.param(PROGRAM, "hello\nbye\n(exit status 1)\n", ["-(exit status 1)", ACCEPT], id="ends well"),
        pytest.param("import sys; print('no', file=sys.stderr)", "", ["+no", ACCEPT], id="only on standard error"),
        pytest.param("import os, signal; os.kill(os.getpid(), 9)", "", ["+(killed by SIGKILL)", ACCEPT], id="killed"),
        pytest.param("print(", "", ["+SyntaxError", ACCEPT], id="syntax error"),
        pytest.param(
            "import threading; threading.Event().wait()", "", ["it hung", "threading.Event().wait()"], id="a hang"
        ),
        pytest.param(CHILD, "", ["it hung", "in work", "event.wait()"], id="a hang in a child"),
        pytest.param(
            "import atexit, threading; atexit.register(threading.Event().wait)",
            "",
            ["it hung", "wait"],
            id="a hang at exit",
        ),
        pytest.param(PROGRAM, "hello\nbye\n(still running after 2 s)\n", ["-(still running after 2 s)"], id="no hang"),
        pytest.param(
            "import subprocess, sys; subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(99)'])",
            "",
            ["it left a process running:", "time.sleep(99)", "KeyboardInterrupt"],
            id="a child that outlives it",
        ),
        pytest.param("print('x' * 10_000_000)", "", ["it printed 10,000,001 bytes to standard output"], id="10 MB"),
        pytest.param(
            r"import sys; sys.stdout.buffer.write(b'caf\xe9')", "", [r"it printed b'\xe9' in line 1"], id="not UTF-8"
        ),
        pytest.param(PROGRAM, "hello\n(then)\nbye\n", ["greet.out: line 2: (then) without"], id="a broken transcript"),
        pytest.param(PROGRAM, None, ["greet.py has no transcript for Python 3.1"], id="no transcript"),
    ],
)
def test_what_a_run_reports(tested, program, transcript, messages):
    """The report names page, line, program, Python and start method, and shows what differs."""
    report = tested(program, transcript)
    assert "1 failed" in report
    assert WHERE in report
    for message in messages:
        assert message in report
    if "it hung" in report or "printed something" in report:
        assert f"{FOLDER}greet.py (Python 3.1" in report
        assert ", spawn, " in report
        assert AGAIN in report
    assert len(report) < 1_000_000


@pytest.mark.parametrize(("release", "said"), [("999", True), (platform.python_version_tuple()[2], False)])
def test_a_report_says_if_another_release_was_verified(tested, pytester, release, said):
    """Python 3.11.2 words some errors differently from 3.11.7."""
    here = cells.here("spawn")
    there = here._replace(version=f"{here.version.rpartition('.')[0]}.{release}")
    known = record.Record()
    known.note("learn/locks/leave", "0", {there: "x86_64 2026-11-22"})
    pytester.mkdir("snippets")
    record.write(known, pytester.path / record.NAME)
    sentence = f"This is Python {here.version}, on record is {there.version}: a text may have changed"
    assert (sentence in tested(PROGRAM, "hello\n")) == said


def test_what_does_not_differ_passes(tested):
    """The counterpart of all the failures."""
    assert "1 passed" in tested(PROGRAM)
    assert "1 passed" in tested("import threading; threading.Event().wait()", "(still running after 1 s)\n")


def test_accept_rewrites_what_differs_and_keeps_patterns(tested, pytester):
    """Afterwards the program passes."""
    report = tested(PROGRAM.replace("bye", "good bye"), "(in any order)\n...llo\nbye\n", "--accept")
    assert f"rewritten: {FOLDER}greet.out" in report
    assert (pytester.path / FOLDER / "greet.out").read_text() == "(in any order)\n...llo\ngood bye\n"


def test_accept_writes_the_first_transcript(tested, pytester):
    """A new program has none yet."""
    assert f"rewritten: {FOLDER}greet.out" in tested(PROGRAM, None, "--accept")
    assert (pytester.path / FOLDER / "greet.out").read_text() == "hello\nbye\n"


def test_accept_refuses_what_depends_on_the_start_method(tested, pytester):
    """One transcript cannot hold for both: the contributor loosens it or names a variant."""
    program = "import multiprocessing; print(multiprocessing.get_start_method())"
    report = tested(program, "somehow\n", "--accept", "--start-method=fork")
    assert f"NOT rewritten: {FOLDER}greet.out: what is printed depends on where it runs" in report
    assert tested.status == pytest.ExitCode.TESTS_FAILED
    assert (pytester.path / FOLDER / "greet.out").read_text() == "somehow\n"


def test_accept_proposes_the_variants_that_it_has_seen(tested):
    """What most start methods print is the rest's."""
    program = "import multiprocessing; print(multiprocessing.get_start_method() == 'fork')"
    report = tested(program, "somehow\n", "--accept", "--start-method=fork", "--start-method=forkserver")
    proposed = report.partition("Variants that would hold here: ")[2].split("\n")[0]
    assert re.sub(r"3\.\d+(\.\d+)?", "3", proposed) == (
        f"{FOLDER}greet.out (Python 3, spawn, Linux, Python 3, forkserver, Linux); "
        f"{FOLDER}greet.fork.out (Python 3, fork, Linux)"
    )


def test_accept_writes_an_empty_transcript(tested, pytester):
    """Of a program that prints nothing, and only if it has none."""
    assert f"rewritten: {FOLDER}greet.out" in tested("1", None, "--accept")
    assert (pytester.path / FOLDER / "greet.out").read_text() == ""
    assert "every transcript matches" in tested("1", "", "--accept")


@pytest.mark.parametrize("printed", ["(then)", r"a\rb", "(exit status 1)"])
def test_accept_refuses_what_no_transcript_can_hold(tested, pytester, printed):
    """With that reason; the transcript stays as it was."""
    report = tested(f"print('{printed}')", "somehow\n", "--accept")
    assert "it printed to standard output what no page can show: line 1: " in report
    assert "NOT accepted: what failed above (1)" in report
    assert "every transcript matches" not in report
    assert (pytester.path / FOLDER / "greet.out").read_text() == "somehow\n"


@pytest.mark.parametrize("printed", [r"\nhello", r"hello\n"])
def test_accept_refuses_an_empty_line_that_no_page_shows(tested, pytester, printed):
    """With that reason, which is not where it runs."""
    report = tested(f"print('{printed}')", None, "--accept")
    assert f"NOT rewritten: {FOLDER}greet.out: begins or ends with an empty line, which no page shows" in report
    assert tested.status == pytest.ExitCode.TESTS_FAILED
    assert not (pytester.path / FOLDER / "greet.out").exists()


def test_accept_says_that_nothing_was_run(tested):
    """Of a program that no page shows."""
    report = tested(PROGRAM, "hello\n", "--accept", "-k", "another")
    assert "nothing was run: show the program on its page first (README.md, Add a program)" in report
    assert tested.status == pytest.ExitCode.NO_TESTS_COLLECTED


def test_accept_refuses_a_hang(tested, pytester):
    """Nobody means a program to hang by accident."""
    report = tested("import threading; threading.Event().wait()", "", "--accept")
    assert "it hung" in report
    assert (pytester.path / FOLDER / "greet.out").read_text() == ""


def test_without_accept_nothing_is_written(tested, pytester):
    """A test run only reads."""
    tested(PROGRAM.replace("bye", "good bye"))
    assert (pytester.path / FOLDER / "greet.out").read_text() == "hello\nbye\n"


def test_a_page_that_cannot_be_read_is_named(pytester):
    """Before anything is collected from it, which would end in a traceback."""
    write(pytester.path, {"docs/learn/locks.md": b"# Locks\n\ngr\xfcn\n"})
    result = pytester.runpytest_inprocess("--rootdir=.", "-p", "tests.programs.collecting", "--markdown-docs", "docs")
    said = result.stderr.str().strip()
    assert said == "ERROR: docs/learn/locks.md:3: byte 0xFC is not UTF-8: save it as UTF-8"
