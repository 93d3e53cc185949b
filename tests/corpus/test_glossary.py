"""The glossary: what is read from it, and what is wrong with it."""

import pytest

from corpus.pages.glossary import problems, terms
from corpus.project import Project
from tests.corpus.small import write

PAGE = """\
# Glossary

barrier { #barrier }
:   An object at which `wait()` [waits for all](learn/locks.md).

lock { #lock .everyday }
:   One process at a time [holds it](learn/locks.md).

main guard { #main-guard }
:   A [line](learn/locks.md).
"""


@pytest.fixture
def project(tmp_path):
    """Make a project with a glossary."""

    def make(page):
        write(tmp_path, {"docs/glossary.md": page})
        return Project(tmp_path)

    return make


def test_what_is_read_from_the_glossary(project):
    """Its terms, with the definitions as plain text."""
    found = list(terms(project(PAGE)))
    assert [(term.name, term.anchor, term.everyday) for term in found] == [
        ("barrier", "barrier", False),
        ("lock", "lock", True),
        ("main guard", "main-guard", False),
    ]
    assert found[0].words == "An object at which wait() waits for all."
    assert list(problems(project(PAGE))) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("barrier {", "pipe {", "docs/glossary.md:6: lock comes before pipe: the terms are in alphabetical order"),
        ("main guard {", "Lock {", "docs/glossary.md:9: Lock is there twice: keep one"),
        ("barrier { #barrier }", "barrier", "docs/glossary.md:3: above a definition stands its term, with an anchor"),
        ("#main-guard", "#guard", "docs/glossary.md:9: main guard has the anchor #main-guard (has #guard)"),
        ("[line](learn/locks.md)", "line", "docs/glossary.md:9: main guard has no link to the page that explains it"),
        ("A [line]", "A" + " long" * 50 + " [line]", "docs/glossary.md:9: main guard has 257 characters"),
    ],
)
def test_what_is_wrong_with_the_glossary(project, old, new, message):
    """The message names the line, the term and what to do."""
    assert message in "\n".join(problems(project(PAGE.replace(old, new))))
