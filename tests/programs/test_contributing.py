"""CONTRIBUTING.md: its example runs, its commands and paths exist; `nox -s lint` looks at its picture."""

import re

import pytest

from corpus.project import ROOT
from tests.programs import running

TEXT = ROOT.joinpath("CONTRIBUTING.md").read_text("utf-8")
PROGRAM = re.compile(r"^   ```python\n(.*?)^   ```$", re.MULTILINE | re.DOTALL)
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
