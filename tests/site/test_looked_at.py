"""Which pages are looked at again."""

import json

import pytest

from tests.site.browsing import looked_at

pytest_plugins = "pytester"

TESTS = """
import pytest

@pytest.mark.parametrize("url", ["", "learn/"])
def test_page(url):
    assert "wrong" not in open(f"site/{url}index.html").read()
"""


@pytest.fixture
def look(pytester, monkeypatch):
    """Write two pages of a site, look at them, and return how many passed, failed and were left out."""
    monkeypatch.setattr(looked_at, "shared", lambda site: "the same")
    pytester.makepyfile(test_pages=TESTS)

    def looked(home, learn, *options):
        for name, article in {"": home, "learn/": learn}.items():
            page = pytester.path / f"site/{name}index.html"
            page.parent.mkdir(exist_ok=True)
            page.write_text(f"<nav>{options}</nav><article>{article}</article>")
        plugins = ("-p", "tests.programs.collecting", "-p", "tests.site.browsing.looked_at", "-p", "no:markdown-docs")
        names = ("--site=site", "--looked-at=seen.json", "--sample=0")
        return pytester.runpytest_inprocess(*plugins, *names, *options).parseoutcomes()

    return looked


def test_a_page_that_passed_is_left_out_until_it_changes(look):
    """What it shares with others does not count."""
    assert look("one", "two") == {"passed": 2}
    assert look("one", "two", "-q") == {"deselected": 2}
    assert look("one", "three") == {"passed": 1, "deselected": 1}
    assert look("one", "three", "--all") == {"passed": 2}


def test_a_page_that_failed_is_looked_at_again(look):
    """Also if it was on record."""
    look("one", "two")
    assert look("one", "wrong") == {"failed": 1, "deselected": 1}
    assert look("one", "wrong") == {"failed": 1, "deselected": 1}


def test_all_pages_are_looked_at_when_what_they_share_changes(look, monkeypatch):
    """Styles, scripts, tests, Chromium."""
    look("one", "two")
    monkeypatch.setattr(looked_at, "shared", lambda site: "something else")
    assert look("one", "two") == {"passed": 2}


def test_what_pages_share_is_their_styles_and_scripts_too(tmp_path):
    """Those of the built site, by what is in them."""
    style = tmp_path / "assets/site.css"
    style.parent.mkdir()
    style.write_text("a { color: blue }")
    before = looked_at.shared(tmp_path)
    assert looked_at.shared(tmp_path) == before
    style.write_text("a { color: red }")
    assert looked_at.shared(tmp_path) != before


def test_a_part_of_the_tests_puts_nothing_on_record(look, pytester):
    """Neither does it take anything away."""
    look("one", "two")
    before = (pytester.path / "seen.json").read_text()
    assert look("three", "four", "-k", "test_page") == {"passed": 2}
    assert (pytester.path / "seen.json").read_text() == before
    assert json.loads(before)["pages"].keys() == {"", "learn/"}
