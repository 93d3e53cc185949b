"""The record: what is put down, what is forgotten, how records are merged, and which ones are refused."""

import json

import pytest

from tests.pages import Project
from tests.problem import Problem
from tests.record import Record, digest, digests, read, seal_of, stale, words, write
from tests.variants import CELLS, Cell

LINUX = {cell for cell in CELLS if cell.system == "linux"}
HERE, THERE = Cell((3, 14), "spawn", "linux"), Cell((3, 14), "spawn", "windows")


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
    record.note("learn/locks/greet", digests(project)["learn/locks/greet"], {HERE}, set())
    record.interpreters["linux", (3, 14)] = "CPython 3.14.8, x86_64, 2026-11-22"
    path = project.root / "snippets/verified.json"
    write(record, path)
    return path


def test_a_record_is_read_as_it_was_written(project, verified):
    """And is true of the project that it was made of."""
    record = read(verified)
    assert record.programs["learn/locks/greet"].cells == {HERE}
    assert record.interpreters == {("linux", (3, 14)): "CPython 3.14.8, x86_64, 2026-11-22"}
    assert list(stale(project, record)) == []


def test_every_cell_survives_the_file(tmp_path):
    """Whatever the combination."""
    for number in range(len(CELLS)):
        record = Record()
        record.note("a", "0", set(CELLS[number:]) | set(CELLS[: number // 2]), set())
        write(record, tmp_path / "record.json")
        assert read(tmp_path / "record.json").programs == record.programs


@pytest.mark.parametrize("name", ["greet.py", "greet.out", "greet.spawn.out"])
def test_one_changed_character_makes_it_stale(project, verified, name):
    """Of the program or of a transcript; a new variant too. The message says which command mends it."""
    path = project.programs[0].with_name(name)
    path.write_text(path.read_text().replace("h", "H") if path.exists() else "")
    message = "snippets/learn/locks/greet.py: not verified since it was changed: run `nox -s matrix -- -k greet`"
    assert list(stale(project, read(verified))) == [message]


def test_a_failure_takes_the_cell_back(project):
    """What passed yesterday and fails today is not verified."""
    record = Record()
    record.note("a", "0", {HERE, THERE}, set())
    record.note("a", "0", set(), {HERE})
    assert record.programs["a"].cells == {THERE}
    record.note("a", "1", {HERE}, set())
    assert record.programs["a"].cells == {HERE}


def test_records_of_several_machines_make_one(project, verified):
    """Of what is the same everywhere; what was verified of another text is left out."""
    current = digests(project)
    other = Record(interpreters={("linux", (3, 14)): "CPython 3.14.9, x86_64, 2026-12-01"})
    other.note("learn/locks/greet", current["learn/locks/greet"], {THERE}, set())
    other.note("learn/locks/gone", "0", {THERE}, set())
    record = read(verified)
    record.merge(other, current)
    assert record.programs.keys() == {"learn/locks/greet"}
    assert record.programs["learn/locks/greet"].cells == {HERE, THERE}
    assert record.interpreters == other.interpreters


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
        pytest.param(
            lambda text: sealed(text.replace("spawn", "vfork")), "in an unknown cell, 'linux 3.14 vfork'", id="cell"
        ),
        pytest.param(
            lambda text: sealed(text.replace("linux 3.14 s", "linux 3.9 s")), "in an unknown cell", id="Python"
        ),
        pytest.param(
            lambda text: sealed(text.replace("linux 3.14 s", "plan9 3.14 s")), "in an unknown cell", id="platform"
        ),
    ],
)
def test_a_record_that_nobody_measured_is_refused(verified, edit, message):
    """The message says what is wrong and which command mends it."""
    verified.write_text(edit(verified.read_text()))
    with pytest.raises(Problem) as problem:
        read(verified)
    assert message in str(problem.value)
    assert "run `nox -s matrix`" in str(problem.value)


def sealed(text):
    """A record's text with a seal that fits."""
    content = json.loads(text)
    del content["seal"]
    return json.dumps({"seal": seal_of(content)} | content)


def test_no_record_is_an_empty_one(project, tmp_path):
    """Before the first matrix nothing is verified."""
    record = read(tmp_path / "none.json")
    assert "greet.py: not verified" in "\n".join(stale(project, record))


@pytest.mark.parametrize(
    ("cells", "text"),
    [
        (LINUX, "3.11–3.15 · fork, forkserver, spawn · Linux"),
        (set(CELLS), "3.11–3.15 · fork, forkserver, spawn · Linux, macOS; 3.11–3.15 · spawn · Windows"),
        ({HERE}, "3.14 · spawn · Linux"),
        (
            {cell for cell in LINUX if cell.python != (3, 12)},
            "3.11, 3.13, 3.14, 3.15 · fork, forkserver, spawn · Linux",
        ),
        (
            LINUX - {HERE},
            "3.11, 3.12, 3.13, 3.15 · fork, forkserver, spawn · Linux; 3.14 · fork, forkserver · Linux",
        ),
    ],
)
def test_the_words_say_no_more_than_the_cells(cells, text):
    """What stands under a program."""
    assert words(cells) == text


def test_the_digest_covers_program_and_transcripts(project):
    """Moving text from one to the other is a change too."""
    before = digest(project.programs[0])
    project.programs[0].with_suffix(".out").write_text("")
    assert digest(project.programs[0]) != before
