"""Which releases of a Python are found on PATH, and which of them is the newest."""

import os
import platform
import subprocess
import sys

import pytest

from corpus.project import ROOT
from tests.programs.interpreters import at_hand

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the interpreters here are shell scripts")


@pytest.fixture
def on_path(tmp_path, monkeypatch):
    """Put interpreters of Python 3.88 on PATH, each in a folder of its own: {folder: (name, what it does)}."""

    def put(programs):
        monkeypatch.setenv("PATH", os.pathsep.join(str(tmp_path / folder) for folder in programs))
        for folder, (name, script) in programs.items():
            tmp_path.joinpath(folder).mkdir()
            path = tmp_path / folder / name
            path.write_text(f"#!/bin/sh\n{script}\n")
            path.chmod(0o755)

    return put


def says(version, path="/there/python", implementation="CPython"):
    """The script of an interpreter that says which one it is."""
    return f'printf "%s\\n" {version} {implementation} "{path}"'


def test_all_releases_are_found_the_newest_first(on_path):
    """As numbers: 3.88.10 is newer than 3.88.9, and than a candidate of it."""
    on_path({version: ("python3.88", says(version)) for version in ("3.88.9", "3.88.10rc1", "3.88.0", "3.88.10")})
    assert list(at_hand(88)) == ["3.88.10", "3.88.10rc1", "3.88.9", "3.88.0"]


def test_of_a_release_the_first_on_path_is_taken(on_path):
    """And of a launcher or a shim what it starts."""
    on_path({"a": ("python3.88", says("3.88.1", "/shimmed")), "b": ("python3.88", says("3.88.1", "/later"))})
    assert at_hand(88) == {"3.88.1": "/shimmed"}


@pytest.mark.parametrize(
    ("name", "script"),
    [
        pytest.param("python3.88", "echo 'pyenv: python3.88: command not found'; exit 127", id="a shim of nothing"),
        pytest.param("python3.88", "echo hello", id="says something else"),
        pytest.param("python3.88", says("3.89.1"), id="another Python"),
        pytest.param("python3.88", says("3.88.1", implementation="PyPy"), id="another implementation"),
        pytest.param("python3.8", says("3.8.8"), id="a name that begins alike"),
    ],
)
def test_what_is_no_such_python_is_left_out(on_path, name, script):
    """Without an error."""
    on_path({"a": (name, script)})
    assert at_hand(88) == {}


def test_python_by_its_shorter_names_is_found(on_path):
    """Some installers give it no other."""
    on_path({"a": ("python3", says("3.88.1")), "b": ("python", says("3.88.2"))})
    assert list(at_hand(88)) == ["3.88.2", "3.88.1"]


def test_each_is_asked_once(on_path, tmp_path, monkeypatch):
    """Whatever names and links it has."""
    on_path({"a": ("python3.88", f"echo asked >> {tmp_path}/log\n{says('3.88.1')}")})
    tmp_path.joinpath("a/python3").symlink_to("python3.88")
    monkeypatch.setenv("PATH", os.pathsep.join([str(tmp_path / "a"), f"{tmp_path}/nowhere", str(tmp_path / "a")]))
    assert list(at_hand(88)) == ["3.88.1"]
    assert tmp_path.joinpath("log").read_text() == "asked\n"


def test_the_python_that_asks_is_at_hand(monkeypatch):
    """Whatever PATH says."""
    monkeypatch.setenv("PATH", "")
    assert at_hand(sys.version_info[1]) == {platform.python_version(): sys.executable}


def test_the_list_has_a_line_for_each_release(on_path):
    """As noxfile.py reads it."""
    on_path({"a": ("python3.88", says("3.88.1", "/a/b c")), "b": ("python3.88", says("3.88.2"))})
    ask = [sys.executable, "-m", "tests.programs.interpreters", "3.88"]
    assert subprocess.check_output(ask, cwd=ROOT, text=True) == "3.88.2 /there/python\n3.88.1 /a/b c\n"
