"""What the page From which size on? says of the engines is made of the file of a machine."""

import json

import pytest

from tests.measure.engines import page
from tests.measure.engines.results import NAMES, Results, cell, tables
from tests.measure.engines.starting import ENGINES


@pytest.fixture
def made(tmp_path):
    """Make a file in which each engine takes so many times as much as the one before, and a load before it."""

    def results(load, *rounds):
        machine = {"processor": "P", "cores": 2, "kernel": "Linux 6-x", "python": "3.14.10", "cores busy before": load}
        found = [
            {name: dict.fromkeys(["start", "bytes", "MB", "1", "10"], 1 + n * times) for n, name in enumerate(NAMES)}
            for times in rounds
        ]
        path = tmp_path / "machine.json"
        path.write_text(json.dumps({"machine": machine, "rounds": found}), "utf-8")
        return Results(path)

    return results


@pytest.fixture
def text(made):
    """A page with the tables and the sentence, and other numbers."""
    heads = ["| " + " | ".join(head) + " |\n|" + "---|" * len(head) + "\n| x | y |\n" for head in tables(made(0, 1))]
    return "# Page\n\nMeasured in a year.\n\n" + "\n".join(heads) + "\nend\n"


def test_each_engine_is_named():
    """None is measured that the page does not show."""
    assert NAMES.keys() == ENGINES.keys()


def test_the_page_is_written_from_the_file(made, text):
    """All rows of known tables, and the sentence; what stands around them stays."""
    written = page.written(text, made(0, 1, 2))
    assert "| `Pool` | 1.0 | 1.0 | 1.0 | 1.0 |" in written
    assert "| an executor | 2.5 (2.0–3.0) |" in written
    assert "Measured in 2 rounds on P, 2 cores, Linux 6, Python 3.14.10.\n" in written
    assert written.startswith("# Page\n")
    assert written.endswith("\nend\n")
    assert "| x |" not in written
    assert page.written(written, made(0, 1, 2)) == written


def test_a_machine_that_was_busy_is_said_to_be(made):
    """Its numbers are not to be taken for good."""
    assert made(1.5, 1).said.endswith("while other programs ran: take the order, and not the numbers.")


def test_a_missing_table_is_seen(made, text):
    """All that is measured is on the page."""
    with pytest.raises(ValueError, match="there is no line"):
        page.written(text.replace("| Engine |", "| Machine |"), made(0, 1))


def test_what_was_not_timed_is_no_number():
    """Some engines do fewer tasks."""
    assert cell(None) == "not measured"
    assert cell((1234, 1000, 1500)) == "1,200 (1,000–1,500)"


def test_the_page_and_its_chart_are_those_of_the_file():
    """`nox -s measure -- engines` writes the page, and `nox -s timelines` draws the chart."""
    text = page.PAGE.read_text("utf-8")
    assert page.written(text, page.measured()) == text
    chart = page.PAGE.with_name("charts") / "engines.svg"
    assert f"<desc>{page.measured().said}</desc>" in chart.read_text("utf-8")
