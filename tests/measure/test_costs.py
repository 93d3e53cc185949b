"""The page What does it cost? has the numbers that are in the file of the machine that it names, and no others."""

import json
import re

import pytest

from tests.measure.costs import moments, page, tables
from tests.measure.costs.results import Results


@pytest.fixture
def made(tmp_path):
    """Make a file in which one number came out so in each round of two runs, and return what was measured."""

    def results(*runs):
        path = tmp_path / "machine.json"
        path.write_text(json.dumps({"machine": {}, "runs": [[{"call": n} for n in run] for run in runs]}), "utf-8")
        return Results(path)

    return results


@pytest.fixture
def text():
    """The page."""
    return page.PAGE.read_text("utf-8")


def test_the_page_has_the_numbers_of_the_file(text):
    """Each is made of what was measured on the machine that the page names."""
    assert page.written(text, page.named()).splitlines() == text.splitlines()


def test_the_charts_are_drawn_from_the_file():
    """As they are now: `nox -s timelines` draws them."""
    named = page.named()
    files = {"speed-up.svg": named, "first-100-ms.svg": moments.Recorded(named)}
    charts = {chart.name: chart.read_text("utf-8") for chart in (page.PAGE.parent / "charts").iterdir()}
    assert charts.keys() == files.keys()
    assert [name for name, text in charts.items() if f"<desc>{files[name].drawn_from}</desc>" not in text] == []


def test_another_number_is_seen(text):
    """One digit is enough."""
    row = re.search(r"^\| Copy 1 MB \| (.+?) \|", text, re.MULTILINE)
    changed = text[: row.start(1)] + "1,234,567" + text[row.end(1) :]
    assert page.written(changed, page.named()) == text


def test_another_row_is_seen(text):
    """For it, nothing is measured."""
    with pytest.raises(ValueError, match="nothing is measured for the row 'Copy 2 MB'"):
        page.written(text.replace("| Copy 1 MB |", "| Copy 2 MB |"), page.named())


def test_a_missing_table_is_seen(text):
    """All that is measured is on the page."""
    with pytest.raises(ValueError, match="no such table or row"):
        page.written(text.replace("| Lock or value |", "| Lock |"), page.named())


@pytest.mark.parametrize(
    ("runs", "expected"),
    [
        (([100, 110, 300], [120, 121, 90]), "120"),
        (([100, 100, 100], [121, 121, 121]), page.VARIES),
        (([100, 100, 100],), page.VARIES),
        (([1.04, 1.04, 9], [1.1, 1.1, 1.1]), "1.1"),
        (([1234, 1234, 1234], [1234, 1234, 1234]), "1,200"),
    ],
)
def test_what_differs_by_run_is_no_number(made, runs, expected):
    """A fifth is allowed between the medians of two runs, with two digits that count."""
    assert page.cell(made(*runs), lambda measured: measured["call"]) == expected


def test_no_number_stands_outside_of_the_tables(text):
    """A sentence would not be written anew with them: versions, sizes and names in code are no such numbers."""
    prose = "\n".join(line for line in text.splitlines() if not line.startswith(("|", "--8<--", "```")))
    prose = re.sub(r"`[^`]*`|\]\([^)]*\)|Python \d\.\d+(\.\d+)?|\(?since 3\.\d+\)?", "", prose.split("---", 2)[2])
    assert re.findall(r"\d[\d,.]* (?:times|calls|MB|%)", prose) == []


def test_the_tables_are_those_of_the_page(text):
    """Each has its place there."""
    heads = {line for line in text.splitlines() if line.startswith("|")}
    assert {f"| {' | '.join(table)} |" for table in tables.TABLES} <= heads
