"""Sessions: their rules, what fits them, how they are rewritten, and how pages show them."""

import pytest

from corpus.pages import sessions as pages
from corpus.programs import names, sessions, titles, variants
from corpus.programs.cells import Cell
from corpus.project import Project
from tests.corpus.small import write

HANGS = """\
$ python hang.py &
[1] ...
waiting
$ py-spy dump --pid $!
(in any order)
parent
child
$ fg
python hang.py
^C
...
KeyboardInterrupt
(exit status 130)
"""
PRINTED = HANGS.replace("[1] ...", "[1] 4711").replace("(in any order)\nparent\nchild", "child\nparent")
PRINTED = PRINTED.replace("...", "Traceback (most recent call last):\n  here")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("python hang.py\n", "line 1: a session begins with a command: $ python NAME.py"),
        ("$ fg\n^C\n", "line 2: nothing stands above ^C: write what is printed before it is pressed"),
        ("$ fg\nx\n^C\n^C\n", "line 4: nothing stands above ^C: write what is printed before it is pressed"),
        ("$ fg\nx\n(exit status 1)\n^C\n", "line 4: the command above has ended, so ^C interrupts nothing"),
        ("$ fg\nx\n ^C\n", "line 3: a command follows `$ ` at the left margin, and ^C stands alone"),
        ("$ fg\nx\n^CTraceback\n", "line 3: a command follows `$ ` at the left margin, and ^C stands alone"),
        ("$ fg\n$\n", "line 2: a command follows `$ ` at the left margin, and ^C stands alone"),
        ("$ fg\n (any order)\n", "line 2: (any order) is not a rule; the rules are (in any order), (then)"),
        ("$ a\nb\n$ fg\n(then)\n", "line 4: (then) without (in any order) before it"),
        ("$ fg\nb\n\n$ a\n", "line 1: begins or ends with an empty line"),
        (
            "$ fg\n(still running after 2 s)\n",
            "line 2: a session says no more of how a command ended than (exit status 1)",
        ),
        ("$ fg\n(exit status 256)\n", "line 2: a session says no more of how a command ended than (exit status 1)"),
        (f"$ {'x' * 71}\n", "line 1: 73 columns; a phone held sideways shows 72"),
    ],
)
def test_a_broken_session_says_what_is_wrong(text, fault):
    """With the line of the file."""
    found = list(sessions.faults(text))
    assert len(found) == 1
    assert fault in found[0]


def test_nothing_is_wrong_with_a_right_session():
    """It has each of the rules; its last command may print nothing."""
    assert list(sessions.faults(HANGS + "$ true\n")) == []


def test_what_fits_is_compared_command_by_command():
    """The patterns of one end where the next is typed."""
    assert sessions.fits(HANGS, PRINTED)
    assert not sessions.fits(HANGS, PRINTED.replace("waiting\n", "").replace("parent\n", "parent\nwaiting\n"))
    assert not sessions.fits(HANGS, PRINTED.replace("130", "1"))
    assert not sessions.fits(HANGS, PRINTED.replace("(exit status 130)\n", ""))


@pytest.mark.parametrize("typed", ["^C\n", "$ fg\npython hang.py\n"])
def test_what_was_not_typed_does_not_fit(typed):
    """Nor does a session that was typed no further."""
    assert not sessions.fits(HANGS, PRINTED.replace(typed, ""))
    assert not sessions.fits(HANGS, PRINTED.partition(typed)[0])


def test_a_session_is_rewritten_and_keeps_its_patterns():
    """Each command those of its own."""
    printed = PRINTED.replace("waiting", "waiting for the child").replace("130", "1")
    wanted = HANGS.replace("waiting", "waiting for the child").replace("130", "1")
    assert sessions.rewrite(HANGS, printed) == wanted
    assert sessions.difference("hang.console", HANGS, printed).count("\n-") == 2


@pytest.fixture
def project(tmp_path):
    """Make a project with the page docs/errors/hangs.md and these sessions in its folder."""

    def make(markdown, *names):
        files = {"docs/errors/hangs.md": f"# Hangs\n\n{markdown}\n"}
        files |= {f"snippets/errors/hangs/{name}": HANGS for name in names}
        write(tmp_path, files)
        return Project(tmp_path)

    return make


SHOWN = '```console title="Terminal"\n--8<-- "errors/hangs/ask.console"\n```'
TABS = """\
=== "Python 3.14 and later"

    ```console title="Terminal"
    --8<-- "errors/hangs/ask.console"
    ```

=== "Python 3.13 and earlier"

    ```console title="Terminal"
    --8<-- "errors/hangs/ask.until-3.13.console"
    ```"""
NO_SESSION = "docs/errors/hangs.md:3: a console block shows a session of its page, once, and nothing else"


@pytest.mark.parametrize(
    ("markdown", "names", "fault"),
    [
        pytest.param(SHOWN, ["ask.console"], "", id="right"),
        pytest.param(TABS, ["ask.console", "ask.until-3.13.console"], "", id="variants"),
        pytest.param("", ["ask.console"], "ask.console: show it on docs/errors/hangs.md, like this", id="on no page"),
        pytest.param(SHOWN, ["ask.console", "ask.until-3.13.console"], '=== "Python 3.13 and', id="one variant alone"),
        pytest.param(SHOWN, ["ask.until-3.13.console"], "no transcript for Python 3.14", id="a Python without"),
        pytest.param("```console\n$ ls\n```", [], NO_SESSION, id="typed by hand"),
        pytest.param("~~~ {.console}\n$ ls\n~~~", [], NO_SESSION, id="typed by hand, with tildes"),
        pytest.param(SHOWN, [], NO_SESSION, id="no such session"),
        pytest.param(f"{SHOWN}\n\n{SHOWN}", ["ask.console"], NO_SESSION.replace(":3:", ":7:"), id="twice"),
        pytest.param(SHOWN, ["ask.console", "ask.py"], "a program has this name, too", id="named as a program"),
    ],
)
def test_a_page_shows_its_sessions_and_no_other_console_blocks(project, markdown, names, fault):
    """Each once, with all its variants."""
    found = "\n".join(pages.problems(project(markdown, *names)))
    assert fault in found if fault else found == ""


def test_the_name_of_a_session_works_everywhere(project):
    """As that of a program does."""
    found = list(names.problems(project("", "Ask.console", "ask_once.console")))
    assert len(found) == 1
    assert found[0].startswith("snippets/errors/hangs/Ask.console: a name has small letters of English")


def test_where_a_page_shows_them(project):
    """The line of the first fence, for an item."""
    made = project(f"{TABS}\n", "ask.console", "ask.until-3.13.console")
    assert pages.shown(made, made.pages[0]) == {made.root / "snippets/errors/hangs/ask.console": 5}


def test_a_session_has_a_cell_for_each_python_with_its_own_start_method(project):
    """None on Windows, where it has no terminal."""
    (session,) = sessions.sessions(project("", "ask.fork.console", "ask.console", "other.out"))
    chosen = variants.choose(session)
    assert chosen[Cell((3, 13), "fork", "linux")].name == "ask.fork.console"
    assert chosen[Cell((3, 14), "forkserver", "linux")].name == "ask.console"
    assert chosen[Cell((3, 13), "spawn", "macos")].name == "ask.console"
    assert len(chosen) == 2 * len({cell.python for cell in chosen})
    assert list(titles.titles(session).values()) == ["forkserver, spawn", "fork"]


def test_the_programs_of_a_session_are_those_that_it_names(project):
    """As a whole name, in a command of any of its variants."""
    made = project("", "ask.console", "hang.py", "hang.pyc", "ang.py", "other.py")
    session = made.root / "snippets/errors/hangs/ask.console"
    assert [path.name for path in sessions.programs_of(session)] == ["hang.py"]
    session.with_name("ask.until-3.13.console").write_text("$ python other.py\nang.py\n")
    assert [path.name for path in sessions.programs_of(session)] == ["hang.py", "other.py"]
