"""What a contributor reads when something is wrong: what, where, and the command that mends it.

Each test makes a small project, breaks one thing in it, and reads the message.
"""

import platform
import textwrap

import pytest

from tests import record, running, variants
from tests.pages import Project, problems

pytest_plugins = "pytester"

PROGRAM = '"""Greet."""\n\nif __name__ == "__main__":\n    print("hello")\n    print("bye")\n'
SHOWN = """\
```python title="{0}.py"
--8<-- "learn/locks/{0}.py"
```

```text title="Output"
--8<-- "learn/locks/{0}.out"
```
"""
WHERE, FOLDER = "docs/learn/locks.md:3: ", "snippets/learn/locks/"


@pytest.fixture
def project(tmp_path):
    """Make a project with one page and one program, change it, and return what is wrong with it."""

    def found_after(changes):
        files = {
            "mkdocs.yml": "nav: [learn/locks.md]\nmarkdown_extensions: [!!python/name:os.x '']\n",
            "docs/learn/locks.md": "# Locks\n\n" + SHOWN.format("greet"),
            FOLDER + "greet.py": PROGRAM,
            FOLDER + "greet.out": "hello\nbye\n",
        }
        for name, text in (files | changes).items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if text is not None:
                path.write_text(text, "utf-8")
        return "\n".join(problems(Project(tmp_path)))

    return found_after


def test_nothing_is_wrong_with_a_right_project(project):
    """The project that the other tests break."""
    assert project({}) == ""


def page(text):
    """A change of the one page."""
    return {"docs/learn/locks.md": "# Locks\n\n" + text}


INSIDE = textwrap.indent('```python title="greet.py"\n--8<-- "learn/locks/greet.py"\n```', "    ")
NO_INCLUDE = "a Python fence must include one whole program, and nothing else"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        pytest.param(
            {FOLDER + "greet.py": None, FOLDER + "greet.out": None},
            WHERE + "there is no program snippets/learn/locks/greet.py: write it, or mend the include",
            id="missing program",
        ),
        pytest.param(
            {FOLDER + "greet.out": None},
            WHERE + "greet.py has no transcript for Python 3.11, fork, Linux: run `nox -s accept -- -k greet`",
            id="missing transcript",
        ),
        pytest.param(
            {FOLDER + "great.out": "hello\n"},
            FOLDER + "great.out: a transcript without a program great.py: rename or delete it",
            id="orphaned transcript",
        ),
        pytest.param(
            {FOLDER + "greet.txt": "hello\n"},
            FOLDER + "greet.txt: neither a program (.py) nor a transcript (.out): move or delete it",
            id="misnamed transcript",
        ),
        pytest.param(
            {FOLDER + "greet.until-13.out": "hello\n"},
            WHERE + "greet.until-13.out: unknown condition 'until-13' in a transcript's name; there are until-3.N",
            id="unknown condition",
        ),
        pytest.param(
            {FOLDER + "greet.fork.spawn.out": "hello\n"},
            WHERE + "greet.fork.spawn.out: its conditions contradict each other",
            id="contradictory conditions",
        ),
        pytest.param(
            {FOLDER + "greet.out": "hello\n(any order)\nbye\n"},
            FOLDER + "greet.out: line 2: (any order) is not a rule; the rules are (in any order), (then)",
            id="broken transcript",
        ),
        pytest.param(
            {FOLDER + "greet.out": "hello\nbye\n\n"},
            FOLDER + "greet.out: begins or ends with an empty line, which no page shows",
            id="empty line at the end",
        ),
        pytest.param(
            {FOLDER + "leave.py": PROGRAM, FOLDER + "leave.out": "hello\nbye\n"},
            FOLDER + "leave.py: on no page: show it on docs/learn/locks.md or delete it",
            id="program on no page",
        ),
        pytest.param(
            {"snippets/learn/more_locks/leave.py": PROGRAM, "snippets/learn/more_locks/leave.out": "hello\nbye\n"},
            "snippets/learn/more_locks/leave.py: on no page: show it on docs/learn/more-locks.md or delete it",
            id="program without a page",
        ),
        pytest.param(
            page(SHOWN.format("greet") * 2),
            "docs/learn/locks.md:10: greet.py is already shown at docs/learn/locks.md:3: show it once and link to it",
            id="program shown twice",
        ),
        pytest.param(
            {"docs/learn/queues.md": "# Queues\n"},
            "docs/learn/queues.md: not in the navigation: add learn/queues.md to nav in mkdocs.yml",
            id="page not in the navigation",
        ),
        pytest.param(
            {"mkdocs.yml": "nav: [{Learn: [learn/locks.md, learn/queues.md]}]\n"},
            "mkdocs.yml: nav names learn/queues.md, but there is no docs/learn/queues.md",
            id="navigation without a page",
        ),
        pytest.param(
            page(SHOWN.format("greet") + '\n=== "Tab"\n\n' + INSIDE),
            "docs/learn/locks.md:13: a Python fence inside a tab, an admonition or a list is never run",
            id="fence in a tab",
        ),
        pytest.param(
            page(SHOWN.format("greet") + "\n!!! tip\n\n" + INSIDE.replace("```python", "~~~ {.py }")),
            "docs/learn/locks.md:13: a Python fence inside a tab, an admonition or a list is never run",
            id="fence in an admonition",
        ),
        pytest.param(page("```python\nprint(1)\n```\n"), WHERE + NO_INCLUDE, id="fence with code of its own"),
        pytest.param(
            page(SHOWN.format("greet").replace("greet.py:", "").replace('locks/greet.py"', 'locks/greet.py:2:3"')),
            WHERE + NO_INCLUDE,
            id="half of a program",
        ),
        pytest.param(
            page('```python title="greet.py"\nimport os\n--8<-- "learn/locks/greet.py"\n```\n'),
            WHERE + NO_INCLUDE,
            id="more than a program",
        ),
        pytest.param(
            page(SHOWN.format("greet")) | {"docs/learn/queues.md": SHOWN.format("greet")},
            "docs/learn/queues.md:1: learn/locks/greet.py is not a program of this page: they are in snippets/learn",
            id="program of another page",
        ),
        pytest.param(
            page(SHOWN.format("greet").replace('"greet.py"', '"hello.py"')),
            WHERE + 'begin the fence with ```python title="greet.py"',
            id="title of another program",
        ),
        pytest.param(
            page(SHOWN.format("greet").replace("greet.out", "leave.out") + SHOWN.format("leave"))
            | {FOLDER + "leave.py": PROGRAM, FOLDER + "leave.out": "hello\nbye\n"},
            WHERE + "greet.py must be followed by its own transcripts, like this:\n\n```text",
            id="wrong transcript",
        ),
        pytest.param(
            {FOLDER + "greet.spawn.out": "hello\n"},
            'like this:\n\n=== "fork, forkserver"\n\n    ```text title="Output"\n    --8<-- "learn/locks/greet.out"',
            id="variants without tabs",
        ),
        pytest.param(
            {FOLDER + "greet.py": PROGRAM.replace("hello", "hello" * 20)},
            FOLDER + "greet.py:4: 113 columns; a phone held sideways shows 72",
            id="too wide",
        ),
        pytest.param({FOLDER + "greet.py": PROGRAM + "\n" * 40}, "45 lines; a program has 40 at most", id="too long"),
        pytest.param({FOLDER + "greet.py": "print('hello')\n"}, "greet.py: no main guard: add one", id="no guard"),
        pytest.param({FOLDER + "greet.py": "print('hello')\n"}, "greet.py: no docstring", id="no docstring"),
        pytest.param(
            {FOLDER + "queue.py": PROGRAM, FOLDER + "queue.out": "hello\nbye\n"},
            FOLDER + "queue.py: named as a standard module",
            id="hides a module",
        ),
        pytest.param(
            {FOLDER + "greet.py": PROGRAM + "print(\n"},
            FOLDER + "greet.py:6: not valid Python: '(' was never",
            id="syntax",
        ),
    ],
)
def test_what_is_wrong_with_pages_and_files(project, changes, message):
    """The message names page and line, or the file, and what to do."""
    assert message in project(changes)


@pytest.fixture
def tested(pytester, monkeypatch):
    """Run pytest on a project with one program, and return what it reports."""

    def report(program, transcript="hello\nbye\n", *options):
        monkeypatch.setattr(running, "LIMIT", 2)
        monkeypatch.setattr(running, "GRACE", 2)
        for name, text in {
            "docs/learn/locks.md": "# Locks\n\n" + SHOWN.format("greet"),
            FOLDER + "greet.py": program,
            FOLDER + "greet.out": transcript,
        }.items():
            path = pytester.path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if text is not None:
                path.write_text(text, "utf-8")
        arguments = ["--markdown-docs", "-p", "tests.collecting", "-p", "no:cacheprovider", "docs", *options]
        return pytester.runpytest_inprocess("--rootdir=.", "--start-method=spawn", *arguments).stdout.str()

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


@pytest.mark.parametrize(("release", "said"), [("0", True), (platform.python_version(), False)])
def test_a_report_says_if_another_release_was_verified(tested, pytester, release, said):
    """Python 3.11.2 words some errors differently from 3.11.7."""
    cell = variants.current_cell("spawn")
    known = record.Record(interpreters={(cell.system, cell.python): f"CPython {release}, x86_64, 2026-11-22"})
    pytester.mkdir("snippets")
    record.write(known, pytester.path / record.NAME)
    sentence = f"This is CPython {platform.python_version()}, on record is CPython {release}, x86_64"
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
    assert (pytester.path / FOLDER / "greet.out").read_text() == "somehow\n"


def test_accept_refuses_a_hang(tested, pytester):
    """Nobody means a program to hang by accident."""
    report = tested("import threading; threading.Event().wait()", "", "--accept")
    assert "it hung" in report
    assert (pytester.path / FOLDER / "greet.out").read_text() == ""


def test_without_accept_nothing_is_written(tested, pytester):
    """A test run only reads."""
    tested(PROGRAM.replace("bye", "good bye"))
    assert (pytester.path / FOLDER / "greet.out").read_text() == "hello\nbye\n"
