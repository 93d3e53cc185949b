"""What PyPI and npm answer, and what they do not, is told; no answer is never taken for health."""

import json

import pytest

from tests.supply import session

FAULT = {"name": "Jinja2", "version": "2.10", "vulns": [{"id": "PYSEC-2019-217", "fix_versions": ["2.10.1"]}]}
SOUND = {"name": "nox", "version": "2025.2.9", "vulns": []}
SKIPPED = {"name": "nox", "version": "2025.2.9", "skip_reason": "not found"}
PINNED = [("jinja2", "2.10"), ("nox", "2025.2.9")]
TOLD = "Jinja2 2.10: PYSEC-2019-217, fixed in 2.10.1"


@pytest.fixture
def answer(monkeypatch):
    """Have each command print this."""

    def prints(printed, errors=""):
        monkeypatch.setattr(session, "run", lambda *command, cwd=None: (printed, errors))

    return prints


def test_pins_are_read_whatever_their_platform():
    """With extras and markers, and each version of a name in a list of its own."""
    text = "psycopg[binary]==3.2 ; python_version < '3.15' \\\n    --hash=sha256:0\na_b==1\na-b==2\n# c==3\n"
    assert session.pins(text) == [("psycopg", "3.2"), ("a-b", "1"), ("a-b", "2")]
    lists = session.one_version_each([("b", "1"), *session.pins(text), ("b", "1")])
    assert lists == [[("a-b", "1"), ("b", "1"), ("psycopg", "3.2")], [("a-b", "2")]]


@pytest.mark.parametrize(
    ("second", "more"), [(SOUND, []), (SKIPPED, ["? PyPI's advisories say nothing of 1 of 2 pins"])]
)
def test_a_fault_is_told_and_so_is_a_pin_of_which_nobody_knows(answer, second, more):
    """What pip-audit skips is no health."""
    answer(json.dumps({"dependencies": [FAULT, second]}))
    assert [line.partition(":")[0] for line in session.asked("", session.faults_of_pypi, PINNED)] == [
        *more,
        TOLD.partition(":")[0],
    ]


@pytest.mark.parametrize("ask", [session.faults_of_pypi, session.faults_of_npm, session.newer_on_npm])
def test_no_answer_is_an_error(answer, ask):
    """A traceback, say, or nothing at all."""
    for errors, last in {"Traceback:\nConnectionError: no route": "ConnectionError: no route", "": "nothing"}.items():
        answer("", errors)
        (line,) = session.asked("", ask, PINNED)
        assert line.startswith("? ")
        assert line.endswith(f"could not be asked: {last}")


def test_what_npm_answers(answer):
    """Faults by their titles; an error in place of a report is no answer."""
    answer(json.dumps({"vulnerabilities": {"lodash": {"range": "<4", "via": [{"title": "Pollution"}]}}}))
    assert session.asked("", session.faults_of_npm, "npm") == ["npm: lodash <4: Pollution"]
    answer(json.dumps({"message": "405 Method Not Allowed"}))
    assert session.asked("", session.faults_of_npm, "npm") == [
        "? npm's advisories could not be asked: 405 Method Not Allowed"
    ]


def test_newer_releases(tmp_path):
    """By name; what is the same is not told."""
    here, there = tmp_path / "site.txt", tmp_path / "newest" / "site.txt"
    there.parent.mkdir()
    here.write_text("mkdocs==1.6.1\nbabel==2.18.0\n", "utf-8")
    there.write_text("mkdocs==1.6.1\nbabel==2.19.0\n", "utf-8")
    assert list(session.newer_on_pypi(here, there.parent)) == ["babel 2.18.0: there is 2.19.0"]


def test_newer_releases_of_npm(answer, tmp_path):
    """None is older than what is pinned."""
    versions = {"axe-core": "4.9.2", "vnu-jar": "26.9.27", "lighthouse": "13.5.0"}
    (tmp_path / "package.json").write_text(json.dumps({"dependencies": versions}), "utf-8")
    answer(json.dumps({"axe-core": {"latest": "4.14.1"}, "lighthouse": {"latest": "12.8.2"}}))
    assert list(session.newer_on_npm(tmp_path)) == ["axe-core 4.9.2: there is 4.14.1"]
