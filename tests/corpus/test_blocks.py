"""The code blocks of a page: what is run by nobody is refused, however it is written."""

import pytest

from corpus.pages.blocks import PLAIN
from tests.corpus.small import FOLDER, PROGRAM, SHOWN, page

GREET = SHOWN.format("greet")
CODE = "print(1)\n"
SESSION = {FOLDER + "say.console": "$ echo hello\nhello\n"}
SAID = '```console title="Terminal"\n--8<-- "learn/locks/say.console"\n```\n'


@pytest.mark.parametrize(
    "text",
    [
        GREET,
        "!!! tip\n\n    Text of an admonition.\n\n    - And a list in it\n\n" + GREET,
        "- A list\n\n    with a paragraph\n\n" + GREET,
        *(GREET + f'\n```{kind} title="settings"\na:\n    b = 1\n```\n' for kind in PLAIN),
        "A `code` span, ``a ` in it``, <div>a part</div> and <!-- a mark -->, \\<pre>, <https://example.org/>\n\n"
        + GREET,
        '=== "Tab"\n\n    Text of a tab.\n\n    !!! tip\n\n        Text in text.\n\n' + GREET,
        "term\n:   A definition\n\n    in two paragraphs\n\n" + GREET,
        "- A list\n    - in a list\n\n        and its text\n\n" + GREET,
    ],
)
def test_what_a_page_may_show(found_after, text):
    """Programs, transcripts, and configuration that has a name."""
    assert found_after(page(text)) == ""


def test_what_stands_above_a_page_is_no_code(found_after):
    """However far it is indented."""
    assert found_after({"docs/learn/locks.md": f"---\nhide:\n\n    - toc\n---\n\n{GREET}"}) == ""


def test_a_page_may_show_a_session(found_after):
    """The whole of one of its own."""
    assert found_after(page(GREET + SAID) | SESSION) == ""


@pytest.mark.parametrize(
    "info",
    [
        *("Python", "PYTHON", "py3", "python2", "ipython", "numpy", "{.py3}", "{ #id .python }", "{ title .python }"),
        *('title="greet.py"', "", "pytb", "text", 'text title="Output"', "bash", "toml", "json title=a", "consoles"),
    ],
)
@pytest.mark.parametrize("fence", ["```", "~~~~"])
def test_a_block_that_nobody_runs_is_refused(found_after, info, fence):
    """In whatever language, and with none."""
    found = found_after(page(f"{GREET}\n{fence}{info}\n{CODE}{fence}\n"))
    assert found.startswith(f"docs/learn/locks.md:11: a code block ({info or 'no language'}) that nobody runs: ")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("    print(1)\n", "11: an indented block is code that nobody runs"),
        ("- a list\n\n        print(1)\n", "13: an indented block is code that nobody runs"),
        ("!!! tip\n\n        print(1)\n", "13: an indented block is code that nobody runs"),
        ("<pre>print(1)</pre>\n", "11: <pre> is no HTML that a page may have"),
        ("<PRE>\nprint(1)\n</PRE>\n", "11: <PRE> is no HTML that a page may have"),
        ("Text with <code>print(1)</code>\n", "11: <code> is no HTML that a page may have"),
        ("<div markdown>\n```python\nprint(1)\n```\n</div>\n", "12: a code block (python) that nobody runs"),
        ("term\n:   text\n\n    ```python\n    print(1)\n    ```\n", "14: a code block (python) that nobody runs"),
        ("- ```python\n  print(1)\n  ```\n", "11: a code block (python) that nobody runs"),
        ("> ```python\n> print(1)\n> ```\n", "11: a code block (python) that nobody runs"),
        ("> ```console\n> $ ls\n> ```\n", "11: a code block (console) that nobody runs"),
        ("- ```console\n  $ ls\n  ```\n", "11: a code block (console) that nobody runs"),
        ("<div markdown>\n    print(1)\n</div>\n", "12: an indented block is code that nobody runs"),
        ("[to]: there.md\n    print(1)\n", "12: an indented block is code that nobody runs"),
        (">     print(1)\n", "11: an indented block is code that nobody runs"),
        ('- a list\n\n=== "Tab"\n        print(1)\n', "14: an indented block is code that nobody runs"),
        ("!!! tip\n\n    !!! tip\n\n            print(1)\n", "15: an indented block is code that nobody runs"),
        ("Text with `print(1)\nprint(2)`\n", "11: a ` without its partner"),
        ('```toml title="a"\n--8<-- "learn/locks/greet.py"\n```\n', '11: a code block (toml title="a")'),
        ('```toml title="a"\nprint(1)\n', '11: a code block (toml title="a") that nobody runs'),
        ('=== "Tab"\n\n    ```text\n    1\n    ```\n', "13: a code block (text) that nobody runs"),
        ('--8<-- "learn/locks/greet.py"\n', "11: includes a file where no file can be"),
        (';--8<-- "learn/locks/greet.py"\n', "11: includes a file where no file can be"),
        ("--8<--\nlearn/locks/greet.py\n--8<--\n", "11: includes a file where no file can be"),
        ('```text\n--8<-- "learn/locks/greet.py"\n```\n', "11: a code block (text) that nobody runs"),
        ('```text title="Output"\n--8<-- "learn/locks/greet.out"\n```\n', "11: a code block (text title="),
    ],
)
def test_code_that_is_no_block_of_its_own_is_refused(found_after, text, message):
    """Indented, in HTML, in lists, quotations, definitions and tabs; included without a program."""
    assert f"docs/learn/locks.md:{message}" in found_after(page(f"{GREET}\n{text}"))


def test_an_indented_block_is_named_once(found_after):
    """However long it is."""
    assert found_after(page(f"{GREET}\n" + "    print(1)\n" * 20)).count("nobody runs") == 1


def test_a_session_whose_variants_are_wrong_is_named(found_after):
    """And nothing ends in a traceback."""
    assert "unknown condition 'solaris'" in found_after(page(GREET) | {FOLDER + "say.solaris.console": "$ echo\n"})


@pytest.mark.parametrize("marks", ["9", "0", "2-1", "3 2", "2 2", "-", "a", "1  2", ""])
def test_marked_lines_are_lines_of_the_program(found_after, marks):
    """In order."""
    text = GREET.replace('"greet.py"', f'"greet.py" hl_lines="{marks}"')
    assert "docs/learn/locks.md:3: hl_lines marks '" in found_after(page(text))


def test_lines_that_can_be_marked(found_after):
    """Single ones, and spans."""
    assert PROGRAM.count("\n") == 5
    assert found_after(page(GREET.replace('"greet.py"', '"greet.py" hl_lines="1 3-4 5"'))) == ""


ON_PYPY = '\n```text title="PyPy 8.0.1"\n--8<-- "learn/locks/greet.pypy.txt"\n```\n'
OF_PYPY = {FOLDER + "greet.pypy.txt": "hello\n"}


def test_what_another_python_prints_is_shown_from_its_file(found_after):
    """In a block of its own."""
    assert found_after(page(GREET + ON_PYPY) | OF_PYPY) == ""


@pytest.mark.parametrize("change", [("greet", "other"), (".pypy", ".jython"), ("locks", "pools"), ('"\n', '"\nmore\n')])
def test_nothing_else_is_shown_as_what_another_python_prints(found_after, change):
    """What is not there, of no such Python, of another page, or with something beside it."""
    assert "that nobody runs" in found_after(page(GREET + ON_PYPY.replace(*change)) | OF_PYPY)


def test_what_another_python_prints_belongs_to_a_program(found_after):
    """As any transcript."""
    text = found_after({FOLDER + "other.pypy.txt": "hello\n", FOLDER + "greet.jython.txt": "hello\n"})
    assert "other.pypy.txt: a transcript without a program other.py" in text
    assert "greet.jython.txt: neither a program" in text


def test_what_is_run_in_the_browser_is_shown_on_its_page_alone(found_after):
    """And that page shows nothing else that is no program."""
    shown = '\n```js title="worker.mjs"\npostMessage(2);\n```\n\n```text title="In the browser"\n2\n```\n'
    assert found_after(page(GREET + shown)).count("nobody runs") == 2
    text = found_after({"docs/choose/other-pythons.md": f"# Others\n{shown}\n{shown.replace('js ', 'c ')}"})
    assert text.count("nobody runs") == 1
    assert 'a code block (c title="worker.mjs")' in text
