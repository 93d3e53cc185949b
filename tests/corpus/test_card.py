"""The reference card: each line that it has one type was run."""

import pytest

from corpus.pages.card import problems
from corpus.project import ROOT, Project
from tests.corpus.small import write

CARD = """\
# Reference card

| Name | Use | Trap |
|---|---|---|
| [`Pool`](learn/process-pools.md) | `with Pool(2) as pool:` | its end kills |
| [`Pool.map`](learn/process-pools.md#map) | `pool.map(count, TEXTS)` | waits |

```python title="pools.py"
--8<-- "reference_card/pools.py"
```
"""
PROGRAM = "with Pool(2) as pool:\n    pool.map(\n        count, TEXTS)\n"


@pytest.fixture
def found(tmp_path):
    """Make a project with a card, and return what is wrong with it."""

    def made(card):
        write(tmp_path, {"docs/reference-card.md": card, "snippets/reference_card/pools.py": PROGRAM})
        return "\n".join(problems(Project(tmp_path)))

    return made


def test_every_line_of_the_card_is_run():
    """Each is in a program that the page shows, and those are run."""
    assert list(problems(Project(ROOT))) == []


def test_what_stands_in_a_program_is_a_line_of_the_card(found):
    """Whatever its white space."""
    assert found(CARD) == ""


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("`pool.map(count, TEXTS)`", "`pool.map(count, texts)`"), "no program of the page has the line `pool.map(c"),
        (("[`Pool.map`]", "[`Pool.imap`]"), "the lines to write do not have the name imap"),
        (("| waits |", "|  |"), "docs/reference-card.md:6: write a row like this"),
        (("[`Pool.map`](learn/process-pools.md#map)", "`Pool.map`"), "docs/reference-card.md:6: write a row like this"),
        (('--8<-- "reference_card/pools.py"', ""), "no program of the page has the line `with Pool(2) as pool:`"),
    ],
)
def test_what_is_wrong_with_a_row(found, change, message):
    """The message says where, and which line."""
    assert message in found(CARD.replace(*change))


def test_a_site_without_a_card_is_fine(tmp_path):
    """Nothing is said of it."""
    assert list(problems(Project(tmp_path))) == []
