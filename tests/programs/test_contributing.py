"""CONTRIBUTING.md: its example runs, its picture is that of the code, its commands and paths exist."""

import re
from itertools import product

import pytest

from corpus.libraries.imports import imports
from corpus.project import ROOT
from tests.programs import running

TEXT = ROOT.joinpath("CONTRIBUTING.md").read_text("utf-8")
PACKAGES = ("corpus", "publish", "tests")
PROGRAM = re.compile(r"^   ```python\n(.*?)^   ```$", re.MULTILINE | re.DOTALL)
EDGE = re.compile(r"^ +(\w+)(?:\[.*?\])? --> (.*)$", re.MULTILINE)
EXAMPLE = ("who_is_there", "NAME")
"""What the reader is to make."""


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_the_example_runs(tmp_path, method):
    """As somebody copies it."""
    [source] = PROGRAM.findall(TEXT)
    program = tmp_path / "who_is_there.py"
    program.write_text(re.sub("^   ", "", source, flags=re.MULTILINE), "utf-8")
    run = running.run(program, method)
    assert (run.printed, run.faults) == ("is it the child's: True\n", [])


def test_the_picture_is_that_of_the_code():
    """Its arrows between packages are the imports that there are."""
    drawn = {
        (start, end)
        for start, ends in EDGE.findall(TEXT)
        for end in re.findall(r"\w+", re.sub(r"\[.*?\]", "", ends))
        if {start, end} <= {*PACKAGES}
    }
    found = {
        (package, module.partition(".")[0])
        for package in PACKAGES
        for path in ROOT.joinpath(package).rglob("*.py")
        for module in imports(path.read_text("utf-8"))
    }
    assert drawn == {(start, end) for start, end in found & {*product(PACKAGES, repeat=2)} if start != end}


def test_its_commands_exist():
    """Each session of nox."""
    named = {session for line in re.findall(r"nox -s ([\w ]+)", TEXT) for session in line.split()}
    sessions = set(re.findall(r"^def (\w+)\(session", ROOT.joinpath("noxfile.py").read_text("utf-8"), re.MULTILINE))
    assert named - sessions == set()
    assert len(named) > 8


def test_its_paths_exist():
    """But those that the reader is to make."""
    paths = re.findall(r"`((?:docs|snippets|corpus|publish|theme|tests)/[\w./-]*)", TEXT)
    assert len(paths) > 10
    assert [
        path for path in paths if not any(name in path for name in EXAMPLE) and not ROOT.joinpath(path).exists()
    ] == []
