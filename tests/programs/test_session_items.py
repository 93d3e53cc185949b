"""Sessions as pytest items: what a contributor reads when one is wrong, how it is accepted and recorded."""

import os
import sys

import pytest

from corpus.programs import cells, digests, record
from corpus.project import Project
from tests.corpus.small import write

if os.name == "posix":
    import tests.programs.sessions.typist  # noqa: F401  # now: pytester forgets what is imported in a test

pytest_plugins = "pytester"
pytestmark = pytest.mark.skipif(os.name != "posix", reason="there are no such terminals here")
PAGE = '# Locks\n\n```console title="Terminal"\n--8<-- "learn/locks/ask.console"\n```\n'


@pytest.fixture
def page(pytester):
    """A project with a page that shows a session, and a way to run pytest on it."""

    def make_and_run(text, *options):
        write(pytester.path, {"docs/learn/locks.md": PAGE, "snippets/learn/locks/ask.console": text})
        plugins = ["-p", "tests.programs.collecting", "-p", "tests.programs.sessions.items"]
        plugins += ["--markdown-docs", "-p", "no:cacheprovider"]
        return pytester.runpytest_inprocess("--rootdir=.", *plugins, "docs", *options)

    return make_and_run


def test_a_session_of_a_page_is_an_item(page):
    """At the line of its fence."""
    result = page("$ echo a\na\n", "-v")
    result.stdout.fnmatch_lines(["docs/learn/locks.md::ask?line:3? PASSED*"])
    result.assert_outcomes(passed=1)


def test_a_session_that_prints_something_else_says_what_mends_it(page):
    """Where, what instead, and the command that accepts it."""
    result = page("$ echo a\nb\n")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "docs/learn/locks.md:3: snippets/learn/locks/ask.console (Python*): it printed something else",
            "-b",
            "+a",
            "Run it again:                nox -s test -- docs/learn/locks.md -k ask",
            "Accept what it prints now:   nox -s accept -- docs/learn/locks.md -k ask",
        ]
    )


def test_a_session_that_does_not_end_cannot_be_accepted(page):
    """What it printed until then is not what it prints."""
    result = page("$ exit\n", "--accept")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*`$ exit` ended bash*"])
    assert "Accept what it prints now" not in result.stdout.str()


def test_a_broken_session_is_not_run(page):
    """It says what is wrong, with the line."""
    result = page("echo a\n")
    result.stdout.fnmatch_lines(["*ask.console: line 1: a session begins with a command: $ python NAME.py"])


def test_a_session_is_accepted(page, pytester):
    """Its first time, too, when nothing stands there but what is typed."""
    page("$ echo a b\n$ echo 1; echo 2\n...\n2\n$ false\n", "--accept")
    path = pytester.path / "snippets/learn/locks/ask.console"
    assert path.read_text() == "$ echo a b\na b\n$ echo 1; echo 2\n...\n2\n$ false\n(exit status 1)\n"


def test_a_session_runs_under_the_start_method_of_the_platform_alone(page):
    """Under another, nothing is collected."""
    own = cells.own_start_method(sys.version_info[:2], cells.SYSTEM)
    other = next(method for method in cells.available_start_methods() if method != own)
    page("$ echo a\na\n", f"--start-method={own}").assert_outcomes(passed=1)
    assert page("$ echo a\na\n", f"--start-method={other}").ret == pytest.ExitCode.NO_TESTS_COLLECTED


def test_a_session_is_recorded(page, pytester):
    """As verified here, and no more so when a program that it names has been changed."""
    program = pytester.path / "snippets/learn/locks/greet.py"
    program.parent.mkdir(parents=True)
    program.write_text("print('hello')\n")
    page("$ python greet.py\nhello\n", "--record").assert_outcomes(passed=1)
    known, project = record.read(pytester.path / record.NAME), Project(pytester.path)
    session = program.with_name("ask.console")
    here = cells.here(cells.own_start_method(sys.version_info[:2], cells.SYSTEM))
    assert known.verified("learn/locks/ask", digests.digest(session)).keys() == {here}
    assert "learn/locks/ask" in digests.digests(project)
    program.write_text("print('good day')\n")
    assert not known.verified("learn/locks/ask", digests.digest(session))
