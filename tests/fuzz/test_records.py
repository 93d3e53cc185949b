"""Records: what is written is read, and of what was written by nobody nothing is believed."""

import json
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from corpus.problem import Problem
from corpus.programs.cells import START_METHODS, Place
from corpus.programs.record import Entry, Record, read, write

PLACES = st.sampled_from(sorted(START_METHODS)).flatmap(
    lambda system: st.builds(
        Place,
        st.builds("3.{}.{}".format, st.integers(11, 15), st.integers(0, 30)),
        st.sampled_from(START_METHODS[system]),
        st.just(system),
    )
)
RUNS = st.builds("{} {}".format, st.sampled_from(["x86_64", "arm64"]), st.dates().map(str))
ENTRIES = st.builds(Entry, st.text("0123456789abcdef", min_size=1), st.dictionaries(PLACES, RUNS, max_size=6))
RECORDS = st.builds(Record, st.dictionaries(st.text("abc/_", min_size=1), ENTRIES, max_size=3), st.text("abc"))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["seal", "runner", "programs", "learn/greet"]), inner, max_size=4)
    ),
)


@pytest.fixture(scope="module")
def path():
    """A file for a record."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder, "verified.json")


@given(record=RECORDS)
def test_a_record_is_read_as_it_was_written(path, record):
    """Every place, machine and day."""
    write(record, path)
    assert read(path) == record


@given(record=RECORDS, data=st.data())
def test_a_record_that_was_edited_is_refused(path, record, data):
    """One character in any place."""
    write(record, path)
    text = path.read_text("utf-8")
    place = data.draw(st.integers(0, len(text) - 1))
    edited = f"{text[:place]}{data.draw(st.sampled_from('x0 ,'))}{text[place + 1 :]}"
    path.write_text(edited, "utf-8")
    with suppress(ValueError):  # it is no JSON any more
        assume(json.loads(edited) != json.loads(text))
    with pytest.raises(Problem):
        read(path)


@given(content=JSON.map(json.dumps) | st.text(st.characters(codec="utf-8"), max_size=20))
def test_anything_else_is_refused(path, content):
    """With a sentence, and no other error."""
    path.write_text(content, "utf-8")
    with pytest.raises(Problem, match=r"verified\.json"):
        read(path)
