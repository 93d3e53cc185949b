"""The house: its folders are small enough to be read at a glance, and so are its modules."""

import subprocess
from collections import Counter
from pathlib import PurePosixPath

import pytest

from corpus.project import ROOT

LINES, FILES = 250, 14
OURS = ("corpus", "publish", "tests", "theme")
NOT_OURS = "theme/assets/javascripts/workers/minisearch.js"


@pytest.fixture(scope="module")
def files():
    """The files of the house that git knows; none where there is no git."""
    done = subprocess.run(["git", "ls-files", *OURS], cwd=ROOT, capture_output=True, text=True)
    return [PurePosixPath(name) for name in done.stdout.splitlines() if name != NOT_OURS]


def test_a_module_is_read_at_one_sitting(files):
    """What is longer does more than one thing."""
    lengths = {path: ROOT.joinpath(path).read_text("utf-8").count("\n") for path in files if is_module(path)}
    assert {str(path): length for path, length in lengths.items() if length > LINES} == {}


def is_module(path):
    """Whether a file is code of our own, and still there."""
    return path.suffix in (".py", ".js", ".c", ".css", ".html") and ROOT.joinpath(path).exists()


def test_a_folder_is_seen_at_a_glance(files):
    """What holds more has parts; but of cases for a test, a text file each, there may be many."""
    listed = [path for path in files if path.name != "__init__.py" and path.suffix != ".txt"]
    counts = Counter(str(path.parent) for path in listed if ROOT.joinpath(path).exists())
    assert {folder: count for folder, count in counts.items() if count > FILES} == {}


def test_the_theme_is_what_the_browser_gets():
    """No Python."""
    assert list(ROOT.glob("theme/**/*.py")) == []
