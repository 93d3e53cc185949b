"""What is lost between two builds is said."""

import json

import pytest

from tests.zensical.compare import main

PAGE = """<nav id="top"></nav><article>
<h1 id="locks">Locks</h1> <p>Take one. Give it back.</p> <pre>lock = Lock()</pre>
</article>"""


def build(folder, page=PAGE, title="Locks", zensical=False):
    """Write a built site of one page."""
    for name in ("learn", "search"):
        folder.joinpath(name).mkdir(parents=True)
    folder.joinpath("learn/locks.html").write_text(page, "utf-8")
    index, key = ("search.json", "items") if zensical else ("search/search_index.json", "docs")
    folder.joinpath(index).write_text(json.dumps({key: [{"location": "learn/locks/#locks", "title": title}]}), "utf-8")
    return str(folder)


@pytest.fixture
def ours(tmp_path):
    """The site as MkDocs builds it."""
    return build(tmp_path / "ours")


def test_what_differs_around_the_content_is_no_difference(ours, tmp_path):
    """The frame of the page, the link to skip it, white space, where the search is."""
    page = PAGE.replace('id="top"', 'id="other"').replace("<p>", '<a id="__skip"></a>\n<p>')
    assert not main([ours, build(tmp_path / "theirs", page, zensical=True)])


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Give it back", "Keep it", "learn/locks.html text: lost ['Give it back']"),
        ('id="locks"', "", "learn/locks.html anchors: lost ['locks']"),
        ("lock = Lock()", "lock=Lock()", "learn/locks.html code: lost ['lock = Lock()']"),
    ],
)
def test_what_is_lost_on_a_page_is_said(ours, tmp_path, old, new, said):
    """Its text, an anchor, a program."""
    assert said in main([ours, build(tmp_path / "theirs", PAGE.replace(old, new), zensical=True)])


def test_what_is_lost_in_the_search_is_said(ours, tmp_path):
    """An entry with another title is another."""
    said = main([ours, build(tmp_path / "theirs", title="Lock", zensical=True)])
    assert said == "search learn/locks/: lost ['learn/locks/#locks: Locks'], new ['learn/locks/#locks: Lock']"
