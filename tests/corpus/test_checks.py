"""What is wrong with pages, programs and files: what the message says, where, and the command that mends it.

Each test makes a small project, breaks one thing in it, and reads the message.
"""

import pytest

from tests.corpus.small import FOLDER, PROGRAM, SHOWN, WHERE, page


def test_nothing_is_wrong_with_a_right_project(found_after):
    """The project that the other tests break."""
    assert found_after({}) == ""


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
            FOLDER + "greet.txt: neither a program (.py), nor a transcript (.out), nor a session (.console)",
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
def test_what_is_wrong_with_pages_and_files(found_after, changes, message):
    """The message names page and line, or the file, and what to do."""
    assert message in found_after(changes)
