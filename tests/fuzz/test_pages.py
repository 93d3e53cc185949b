"""Pages of every kind of Markdown: what the site would show as code is a program, or a sentence says that it is not."""

import tempfile
from pathlib import Path
from textwrap import indent

import markdown
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from corpus.checks import problems
from corpus.project import Project
from tests.corpus.small import SHOWN, make, page

EXTENSIONS = ["admonition", "attr_list", "def_list", "md_in_html", "tables"]
EXTENSIONS += ["pymdownx.highlight", "pymdownx.superfences", "pymdownx.tabbed"]
NAMED = {"pymdownx.highlight": {"pygments_lang_class": True}}
"""Those of the site which decide what is a block of code."""
PARTS = st.sampled_from(
    [
        *("", "", "text", "- item", "1. item", "> said", "!!! tip", '=== "Tab"', "term\n:   said of it", "# Head"),
        *("print(1)", "`print(1)`", "``", "| a | b |\n|---|---|", "<div>", "</div>", "<div markdown>", "<!-- a", "-->"),
        *("```", "~~~", "````", '```toml title="a.toml"', "\\```", "***", "[a]: b", "*[a]: b"),
        *(
            "~~~\na = 1\n~~~",
            "```\na = 1\n```",
            "````py\na = 1\n````",
            "```python\na = 1\n```",
            "``` {.python}\na\n```",
        ),
        *("```python hl_lines='1'\na = 1\n```", '```text title="Output"\na\n```', '```toml title="a"\na = 1\n```'),
    ]
)
INDENTS = st.sampled_from(["", "", "", "    ", "        ", "  ", "\t", "> ", "- ", "   "])
PAGES = st.lists(st.builds(indent, PARTS, INDENTS), min_size=1, max_size=5).map("\n".join)
GREET = SHOWN.format("greet")


def found_on(text):
    """What is wrong with a small project that has this page."""
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder), page(text))
        return list(problems(Project(Path(folder))))


def shown_as_code(text):
    """The blocks of code that Markdown makes of a page, but for files of configuration with a title."""
    html = BeautifulSoup(markdown.markdown(text, extensions=EXTENSIONS, extension_configs=NAMED), "html.parser")
    return [block.get_text().strip() for block in html.find_all("pre") if not block.find_parent(class_="language-toml")]


@given(PAGES, st.booleans())
def test_code_that_nobody_runs_is_found(text, above):
    """Wherever it stands, beside a program that is run."""
    whole = f"{text}\n\n{GREET}" if above else f"{GREET}\n{text}\n"
    shown = [block for block in shown_as_code(whole) if "--8<--" not in block]
    found = found_on(whole)
    assert all(isinstance(fault, str) and fault for fault in found)
    assert found or not shown


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_text_is_a_page_or_has_a_fault(text):
    """Which is said in a sentence."""
    assert all(isinstance(fault, str) and fault for fault in found_on(f"{GREET}\n{text}\n"))


@given(st.binary(max_size=40), st.sampled_from(["docs/learn/locks.md", "mkdocs.yml", "snippets/learn/locks/greet.out"]))
def test_any_bytes_are_a_file_or_have_a_fault(content, name):
    """Of a page, a transcript, the navigation."""
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder), {name: content})
        assert all(isinstance(fault, str) and fault for fault in problems(Project(Path(folder))))
