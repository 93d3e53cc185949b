"""The record: what is put down, what is forgotten, how records are merged, and which ones are refused."""

import json
import subprocess
import sys

import pytest

from corpus.problem import Problem
from corpus.programs import digests
from corpus.programs.cells import PYTHONS, START_METHODS, Place, dotted
from corpus.programs.record import Entry, Record, believed, main, read, seal_of, stale, write
from corpus.project import ROOT, Project

GREET = "learn/locks/greet"
HERE, OLDER, THERE = (
    Place("3.13.18", "spawn", "linux"),
    Place("3.13.0", "spawn", "linux"),
    Place("3.14.8", "spawn", "windows"),
)
MONDAY, TUESDAY = "x86_64 2026-11-23", "x86_64 2026-11-24"


@pytest.fixture
def project(tmp_path):
    """A project with one program."""
    folder = tmp_path / "snippets/learn/locks"
    folder.mkdir(parents=True)
    folder.joinpath("greet.py").write_text("print('hello')\n")
    folder.joinpath("greet.out").write_text("hello\n")
    return Project(tmp_path)


@pytest.fixture
def verified(project):
    """A record of that project, in a file."""
    record = Record()
    record.note(GREET, digests.digests(project)[GREET], {HERE: MONDAY, OLDER: TUESDAY})
    path = project.root / "snippets/verified.json"
    write(record, path)
    return path


def runs(project, record):
    """Where the program was verified, as it is now."""
    return record.verified(GREET, digests.digests(project)[GREET])


def test_a_record_is_read_as_it_was_written(project, verified):
    """And is true of the project that it was made of; each release with the machine and day of its own run."""
    record = read(verified)
    assert runs(project, record) == {HERE: MONDAY, OLDER: TUESDAY}
    assert list(stale(project, record)) == []


def test_every_place_survives_the_file(tmp_path):
    """Whatever the combination; whatever the order in which they came, the file is the same."""
    every = [
        Place(f"{dotted(python)}.{micro}", method, system)
        for python in PYTHONS
        for micro in ("0rc1", 0, 18)
        for system, methods in START_METHODS.items()
        for method in methods
    ]
    for number in range(len(every)):
        places = every[number:] + every[: number // 2]
        chosen = {place: f"arm64 2026-11-{day % 3 + 10}" for day, place in enumerate(places)}
        record, other = Record(), Record()
        record.note("a", "0", chosen)
        other.note("a", "0", dict(reversed(chosen.items())))
        write(record, tmp_path / "record.json")
        write(other, tmp_path / "other.json")
        assert read(tmp_path / "record.json") == record
        assert tmp_path.joinpath("record.json").read_text() == tmp_path.joinpath("other.json").read_text()


def test_a_program_has_one_line_in_a_file_that_is_sorted(tmp_path):
    """So that a change is seen in a difference; alike runs stand together."""
    record = Record()
    methods = START_METHODS["linux"]
    alike = {
        Place(version, method, "linux"): MONDAY for version in ("3.13.18", "3.13.0", "3.9.1") for method in methods
    }
    record.note("b", "0", {HERE: MONDAY})
    record.note("a", "1", alike | {THERE: TUESDAY})
    write(record, tmp_path / "record.json")
    lines = tmp_path.joinpath("record.json").read_text().splitlines()[4:-2]
    assert lines == [
        '  "a": ["1", "linux x86_64 2026-11-23 3.9.1 3.13.0 3.13.18 fork forkserver spawn", '
        '"windows x86_64 2026-11-24 3.14.8 spawn"],',
        '  "b": ["0", "linux x86_64 2026-11-23 3.13.18 spawn"]',
    ]


@pytest.mark.parametrize("name", ["greet.py", "greet.out", "greet.spawn.out"])
def test_one_changed_character_makes_it_stale(project, verified, name):
    """Of the program or of a transcript; a new variant too. The message says which command mends it."""
    path = project.programs[0].with_name(name)
    path.write_text(path.read_text().replace("h", "H") if path.exists() else "")
    message = "snippets/learn/locks/greet.py: not verified since it was changed: run `nox -s matrix -- -k greet`"
    assert list(stale(project, read(verified))) == [message]


def test_what_another_runner_has_recorded_is_not_believed(project, verified, monkeypatch):
    """A file that decides whether a program passes has changed since."""
    monkeypatch.setattr("corpus.programs.record.runner", lambda: "another")
    record = read(verified)
    assert runs(project, record) == {}
    assert believed(verified).programs == {}
    (problem,) = stale(project, record)
    assert "snippets/verified.json: of another runner" in problem
    assert "run `nox -s matrix`" in problem


def test_a_failure_takes_the_result_back():
    """What passed yesterday and fails today is not verified; elsewhere it still is."""
    record = Record()
    record.note("a", "0", {HERE: MONDAY, OLDER: MONDAY, THERE: MONDAY})
    record.note("a", "0", {OLDER: TUESDAY}, {HERE})
    assert record.verified("a", "0") == {OLDER: TUESDAY, THERE: MONDAY}
    record.note("a", "1", {HERE: MONDAY})
    assert record.verified("a", "1") == {HERE: MONDAY}
    assert record.verified("a", "0") == {}


def test_records_of_several_machines_make_one(project, verified):
    """Of what is the same everywhere; what was verified of another text is left out. The later run counts."""
    current = digests.digests(project)
    other = Record()
    other.note(GREET, current[GREET], {THERE: MONDAY, HERE: "arm64 2026-11-25", OLDER: "arm64 2026-11-20"})
    other.note("learn/locks/gone", "0", {THERE: MONDAY})
    record = read(verified)
    record.merge(other, current)
    assert record.programs == {GREET: Entry(current[GREET], {HERE: "arm64 2026-11-25", OLDER: TUESDAY, THERE: MONDAY})}


def test_records_are_merged_into_that_of_the_checkout(project, verified, monkeypatch):
    """Not one of another runner: it would be believed there."""
    monkeypatch.setattr("corpus.programs.record.ROOT", project.root)
    record = Record()
    record.note(GREET, digests.digests(project)[GREET], {THERE: MONDAY})
    write(record, project.root / "other.json")
    assert main("merge", project.root / "other.json") == ""
    assert runs(project, read(verified)) == {HERE: MONDAY, OLDER: TUESDAY, THERE: MONDAY}
    record.programs["learn/locks/gone"] = Entry("0", {THERE: MONDAY})
    write(record, verified)
    assert main("merge") == ""
    assert read(verified).programs.keys() == {GREET}
    write(Record(record.programs, "another"), project.root / "other.json")
    with pytest.raises(Problem, match=r"other\.json: of another runner than that of this checkout"):
        main("merge", project.root / "other.json")


def test_the_command_fails_where_the_record_is_not_true(tmp_path):
    """CI builds no site from such a one."""
    tmp_path.joinpath("broken.json").write_text("")
    command = [sys.executable, "-m", "corpus.programs.record"]
    merged = subprocess.run([*command, "merge", tmp_path / "broken.json"], cwd=ROOT, capture_output=True, text=True)
    assert merged.returncode == 1
    assert "broken.json is not a record" in merged.stderr
    checked = subprocess.run([*command, "check"], cwd=ROOT, capture_output=True, text=True)
    assert (checked.stderr.rstrip("\n"), checked.returncode) == (main("check"), int(bool(main("check"))))


def test_a_record_of_another_checkout_is_not_true_here(project, verified):
    """It names a program that is not there."""
    path = project.programs[0]
    path.rename(path.with_name("leave.py"))
    path.with_suffix(".out").rename(path.with_name("leave.out"))
    found = "\n".join(stale(Project(project.root), read(verified)))
    assert "snippets/learn/locks/leave.py: not verified since it was changed" in found
    assert "from another checkout, since there is no program learn/locks/greet here: run `nox -s matrix`" in found


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        pytest.param(lambda text: text.replace("spawn", "fork"), "was edited by hand", id="edited"),
        pytest.param(lambda text: text[: len(text) // 2], "is not a record, or not all of one", id="truncated"),
        pytest.param(lambda text: "", "is not a record, or not all of one", id="empty"),
        pytest.param(lambda text: "[]", "is not a record, or not all of one", id="something else"),
        pytest.param(lambda text: text.replace("3.13.0 ", "3.13.1 "), "was edited by hand", id="release"),
        pytest.param(lambda text: text.replace("11-23", "11-27"), "was edited by hand", id="date"),
        pytest.param(lambda text: text.replace('"runner": "', '"runner": "0'), "was edited by hand", id="runner"),
        pytest.param(lambda text: sealed(text, "spawn", "vfork"), "in an unknown place, 'linux x86_64", id="method"),
        pytest.param(lambda text: sealed(text, "3.13.0 ", "3.9.0 "), "in an unknown place", id="Python"),
        pytest.param(lambda text: sealed(text, "3.13.0 ", "3.13 "), "in an unknown place", id="no release"),
        pytest.param(lambda text: sealed(text, "linux", "plan9"), "in an unknown place", id="platform"),
        pytest.param(lambda text: sealed(text, " spawn", ""), "in an unknown place", id="no method"),
        pytest.param(lambda text: sealed(text, '"linux x86_64 2026-11-24 3.13.0 spawn"', "1"), "unknown", id="number"),
    ],
)
def test_a_record_that_nobody_measured_is_refused(verified, edit, message):
    """The message says what is wrong and which command mends it."""
    verified.write_text(edit(verified.read_text()))
    with pytest.raises(Problem) as problem:
        read(verified)
    assert message in str(problem.value)
    assert "run `nox -s matrix`" in str(problem.value)
    assert believed(verified) == Record()


def sealed(text, old, new):
    """A record's text, changed, with a seal that fits."""
    assert old in text
    content = json.loads(text.replace(old, new))
    del content["seal"]
    return json.dumps({"seal": seal_of(content)} | content)


def test_no_record_is_an_empty_one(project, tmp_path):
    """Before the first matrix nothing is verified."""
    record = read(tmp_path / "none.json")
    assert "greet.py: not verified" in "\n".join(stale(project, record))
