"""Libraries: what a program imports, what it declares, and which pins hold for it."""

import pytest
from packaging.requirements import Requirement

from corpus.libraries import checks, declaring, pins
from corpus.pages.words import standing
from corpus.programs import digests, source
from corpus.programs.cells import CELLS, Place
from corpus.project import Project

BLOCK = '# /// script\n# dependencies = ["tqdm"]\n# ///\n'
PROGRAM = '"""Show."""\n\nimport sys\n\nimport tqdm\n\nif __name__ == "__main__":\n    print(tqdm, sys)\n'


@pytest.fixture
def program(tmp_path):
    """Write a program, and return its path."""

    def write(text):
        path = tmp_path / "snippets/recipes/progress/show.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    return write


@pytest.fixture
def pinned(monkeypatch):
    """Let other libraries be pinned."""

    def pin(*lines):
        found = {}
        for requirement in map(Requirement, lines):
            found.setdefault(requirement.name, []).append(requirement)
        for module in (pins, checks):
            monkeypatch.setattr(module, "pinned", lambda: found)

    return pin


def wrong(path):
    """What is wrong with what a program imports and declares."""
    return "\n".join(checks.problems(Project(path.parents[3]), path))


def test_a_program_declares_what_it_imports(program):
    """In its first lines, by the name that it is installed by."""
    path = program(BLOCK + PROGRAM)
    assert declaring.names(path) == ["tqdm"]
    assert wrong(path) == ""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (PROGRAM, "show.py:5: tqdm is not in the standard library, and not declared: do without it, or begin"),
        (BLOCK + PROGRAM + "from rich.progress import track\n", "show.py:12: rich is not in the standard library"),
        (BLOCK + PROGRAM + "def later():\n    import Rich\n", "show.py:13: Rich is not in the standard library"),
        (BLOCK + PROGRAM + "import zmq\n", '# dependencies = ["pyzmq"]'),
        (BLOCK + PROGRAM + "from . import other\n", "show.py:12: . is not in the standard library"),
        (PROGRAM, BLOCK),
        (BLOCK + PROGRAM.replace("import tqdm\n", ""), "declares tqdm, and does not import tqdm: delete it"),
        (BLOCK.replace("tqdm", "pyzmq") + PROGRAM, "declares pyzmq, and does not import zmq: delete it"),
        (
            (BLOCK + PROGRAM).replace("tqdm", "torch"),
            "declares torch, which pyproject.toml does not ask for: add it to the group libraries, or to scale if",
        ),
        (BLOCK.replace('"]', '>=4"]') + PROGRAM, "declares something else than names of libraries"),
        (BLOCK.replace('"tqdm"', '"TQDM"') + PROGRAM, "in small letters and without versions"),
        (BLOCK.replace('["tqdm"]', '"tqdm"') + PROGRAM, "declares something else"),
        (BLOCK.replace('["tqdm"]', "[4]") + PROGRAM, "declares something else"),
        (BLOCK.replace("# ///\n", '# requires-python = ">=3.11"\n# ///\n') + PROGRAM, "declares something else"),
        (BLOCK.replace("= [", "= [[") + PROGRAM, "declares something else"),
        (PROGRAM + BLOCK, "declares what it needs once, in its first lines, like this"),
        (BLOCK + PROGRAM + BLOCK, "declares what it needs once"),
        (BLOCK.replace("script", "other") + PROGRAM, "declares what it needs once"),
        (BLOCK.replace("# ///\n", "") + PROGRAM, "declares what it needs once"),
    ],
)
def test_what_is_wrong_with_what_a_program_needs(program, text, message):
    """The sentence names the line of the import, and what to write."""
    assert message in wrong(program(text))


def test_what_is_asked_for_is_pinned(program, pinned):
    """By the file that the session installs."""
    pinned()
    found = wrong(program(BLOCK + PROGRAM))
    assert "declares tqdm, which requirements/test.txt does not pin: run `nox -s lock`" in found
    found = wrong(program((BLOCK + PROGRAM).replace("tqdm", "pandas")))
    assert "declares pandas, which requirements/scale.txt does not pin: run `nox -s lock`" in found


def test_what_is_large_is_for_a_session_of_its_own(tmp_path, program):
    """A program is for it as soon as it needs one such library, and a session if one of its programs does."""
    light, large = program(BLOCK + PROGRAM), tmp_path / "snippets/recipes/progress/large.py"
    large.write_text((BLOCK + PROGRAM).replace('"tqdm"', '"pandas", "tqdm"'), "utf-8")
    session = large.with_name("typed.console")
    session.write_text("$ python show.py\n", "utf-8")
    assert [pins.group_of(path) for path in (light, large, session)] == [pins.LIBRARIES, pins.SCALE, pins.LIBRARIES]
    session.write_text("$ python show.py && python large.py\n", "utf-8")
    assert (pins.group_of(session), pins.needed(session)) == (pins.SCALE, ["pandas", "tqdm"])


def test_no_library_is_pinned_twice():
    """Not in the files of both groups, where others need it too: the pin is that of the group that asks for it."""
    for name, found in pins.pinned().items():
        texts = [str(pin) for pin in found]
        assert len(texts) == len(set(texts)), name


@pytest.mark.parametrize("module", ["os.path", "imp", "distutils.core", "compression.zstd", "profiling.sampling"])
def test_the_standard_library_is_that_of_every_supported_python(program, module):
    """Some programs show that a module is gone, or is not there yet."""
    assert wrong(program(f"import {module}\n")) == ""


def test_a_program_that_is_none_is_left_to_another_check(program):
    """Which says where."""
    assert wrong(program("def\n")) == ""


def test_what_it_declares_does_not_count_in_its_lines(tmp_path, program):
    """They are no part of its idea."""
    long = PROGRAM + "\n" * (source.LENGTH - PROGRAM.count("\n"))
    project = Project(tmp_path)
    assert list(source.problems(project, program(BLOCK + long))) == []
    assert "41 lines" in "\n".join(source.problems(project, program(BLOCK + long + "\n")))


def test_a_result_is_of_the_pinned_version(program, pinned):
    """Of what the program declares: of another library nothing changes."""
    path, seen = program(BLOCK + PROGRAM), []
    for lines in ["tqdm==1.0"], ["tqdm==1.0", "rich==1.0"], ["tqdm==1.1"]:
        pinned(*lines)
        seen.append(digests.digest(path))
    assert seen[0] == seen[1] != seen[2]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["tqdm==1.0"], ""),
        (["tqdm==1.0 ; python_full_version < '3.12'", "tqdm==1.1 ; python_full_version >= '3.12'"], ""),
        (["tqdm==1.0 ; python_version < '3.15'"], "tqdm is not available for Python 3.15"),
        (["tqdm==1.0 ; python_version < '3.14'"], "tqdm is not available for Python 3.14, 3.15"),
        (
            ["tqdm==1.0 ; sys_platform != 'win32' or python_version < '3.15'"],
            "tqdm is not available for Python 3.15 on Windows",
        ),
    ],
)
def test_where_a_library_has_no_pin_nothing_is_run(program, pinned, lines, text):
    """And the line below the program says so beside where it was verified."""
    pinned(*lines)
    path = program(BLOCK + PROGRAM)
    path.with_suffix(".out").touch()
    assert pins.not_run(path, CELLS) == text
    said = standing(path, {Place("3.13.7", "spawn", "linux")})
    assert said == "3.13 · spawn · Linux" + (f". Not run: {text}" if text else "")
