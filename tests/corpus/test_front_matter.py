"""The titles and descriptions of pages: what is wrong with them."""

import pytest

from corpus.pages.front_matter import problems, unreadable
from corpus.project import Project

GOOD = "What a lock is, how long to hold one, and how two of them can stop a program."


@pytest.fixture
def found(tmp_path):
    """Make a project with two pages, one of them with this title and description, and return what is wrong."""

    def found(title="Locks", description=GOOD):
        for name, lines in {
            "locks": [f"title: {title}", f"description: {description}"],
            "queues": ["title: Queues", f"description: {GOOD.replace('lock', 'queue')}"],
        }.items():
            tmp_path.joinpath("docs").mkdir(exist_ok=True)
            tmp_path.joinpath(f"docs/{name}.md").write_text("\n".join(["---", *lines, "---", "", "# A page"]), "utf-8")
        return "\n".join(problems(Project(tmp_path)))

    return found


def test_nothing_is_wrong_with_a_good_description(found):
    """The one that the other tests break."""
    assert found() == ""


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (
            {"description": ""},
            "docs/locks.md: no description: write one in its front matter: a plain sentence of 70 to",
        ),
        ({"title": "3"}, "docs/locks.md: no title: write one in its front matter"),
        ({"description": "[a]"}, "docs/locks.md: no description: write one in its front matter"),
        ({"title": ""}, "docs/locks.md: no title: write one in its front matter"),
        ({"title": "Queues"}, "docs/queues.md: its title is that of docs/locks.md: write one that tells them apart"),
        ({"description": GOOD.replace("lock", "queue")}, "docs/queues.md: its description is that of docs/locks.md"),
        ({"description": "Locks."}, "docs/locks.md: its description has 6 characters: write a plain sentence of 70 to"),
        ({"description": GOOD * 3}, "docs/locks.md: its description has 231 characters: write a plain sentence"),
        ({"description": GOOD.replace("lock", "`lock`")}, "its description has a mark of Markdown, `, which is shown"),
        ({"description": GOOD.rstrip(".")}, "does not end with a full stop: write a plain sentence"),
    ],
)
def test_what_is_wrong_with_titles_and_descriptions(found, values, message):
    """The message names the page and says what to write."""
    assert message in found(**values)


@pytest.mark.parametrize(("text", "fault"), [("a: [", "is not YAML: "), ("- a", "has no names with values")])
def test_a_front_matter_that_cannot_be_read_is_said(tmp_path, text, fault):
    """And not by a traceback."""
    tmp_path.joinpath("docs").mkdir()
    tmp_path.joinpath("docs/locks.md").write_text(f"---\n{text}\n---\n")
    (found,) = unreadable(Project(tmp_path))
    assert found.startswith(f"docs/locks.md: its front matter {fault}")
