"""What a result depends on: a change of it is a change of a digest, and nothing else is."""

import ast

from corpus.programs import digests
from corpus.project import ROOT

NO_VERDICT = {
    "corpus/pages/sessions.py",  # what is shown where
    "corpus/pages/showing.py",
    "corpus/programs/titles.py",
    "corpus/programs/digests.py",  # what is on record, not what is put there
    "corpus/programs/record.py",
    "corpus/programs/rewriting.py",  # how a difference is shown
    "corpus/project.py",  # where things are
    "corpus/texts.py",  # whether a page can be read
    "tests/programs/accepting.py",
}
"""What the runner imports and what still decides nothing."""


def names():
    """The files that decide, relative to the checkout."""
    return {path.relative_to(ROOT).as_posix() for path in digests.deciding()}


def tree(path):
    """A file as a syntax tree."""
    return ast.parse(path.read_text("utf-8"))


def imported(path):
    """The files of this project that a file imports, and those that these import; not those that only say something."""
    found, todo = set(), [path]
    while todo:
        path = todo.pop()
        if path in found:
            continue
        found.add(path)
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.ImportFrom) and node.module:
                modules = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            else:
                modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            for module in modules:
                file = ROOT / module.replace(".", "/")
                todo += [name for name in (file.with_suffix(".py"), file / "__init__.py") if name.is_file()]
    return {
        path.relative_to(ROOT).as_posix() for path in found if path.name != "__init__.py" or len(tree(path).body) > 1
    }


def test_all_that_decides_a_verdict_is_in_the_digest_of_the_runner():
    """Whatever the runner imports, but for what is known to decide nothing."""
    needed = set().union(*(imported(ROOT / name) for name in names() if name.startswith("tests/")))
    assert needed - names() - NO_VERDICT == set()
    assert names() & NO_VERDICT == set()


def test_all_that_runs_is_in_the_digest_of_the_runner():
    """What the runner starts is not imported: sitecustomize.py. pauses.c is for `nox -s shake` alone."""
    files = {path for path in ROOT.glob("tests/programs/running/**/*") if path.is_file() and path.suffix != ".pyc"}
    assert {path.relative_to(ROOT).as_posix() for path in files} - names() == {"tests/programs/running/pauses.c"}


def test_what_is_only_said_is_not_in_the_digest_of_the_runner():
    """A page, a test or a title may change, and what was verified still is."""
    assert not [name for name in names() if name.startswith(("docs/", "publish/", "theme/", "tests/site/"))]
    assert not [name for name in names() if "/test_" in name]
    assert not names() & {"corpus/programs/titles.py", "corpus/pages/words.py", "README.md", "noxfile.py"}


def test_the_digest_of_the_runner_changes_with_each_of_its_files(tmp_path, monkeypatch):
    """With their names, too."""
    monkeypatch.setattr(digests, "ROOT", tmp_path)
    seen = [digests.runner.__wrapped__()]
    for name in ("corpus/problem.py", "tests/programs/running/deep/er.py", "requirements/test.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        for text in ("one", "two"):
            path.write_text(text)
            seen.append(digests.runner.__wrapped__())
    deep = tmp_path / "tests/programs/running/deep/er.py"
    deep.rename(deep.with_name("and_deeper.py"))
    seen.append(digests.runner.__wrapped__())
    assert len(set(seen)) == len(seen)
    for name in ("docs/index.md", "tests/programs/test_running.py", "tests/programs/running/test_more.py"):
        tmp_path.joinpath(name).parent.mkdir(parents=True, exist_ok=True)
        tmp_path.joinpath(name).write_text("one")
    assert digests.runner.__wrapped__() == seen[-1]


def test_digests_are_the_same_on_windows(tmp_path, monkeypatch):
    """Where git may write other ends of lines."""
    monkeypatch.setattr(digests, "ROOT", tmp_path)
    tmp_path.joinpath("corpus").mkdir()
    found = set()
    for text in (b"one\ntwo\n", b"one\r\ntwo\r\n"):
        tmp_path.joinpath("corpus/problem.py").write_bytes(text)
        found.add((digests.runner.__wrapped__(), digests.digest(tmp_path / "corpus/problem.py")))
    assert len(found) == 1


def test_the_digest_of_a_program_covers_it_and_its_transcripts(tmp_path):
    """Moving text from one to the other is a change too."""
    program, transcript = tmp_path / "greet.py", tmp_path / "greet.out"
    seen = set()
    for first, second in ("ab", ""), ("a", "b"), ("", "ab"):
        program.write_text(first)
        transcript.write_text(second)
        seen.add(digests.digest(program))
    transcript.rename(tmp_path / "greet.until-3.13.7.out")
    seen.add(digests.digest(program))
    assert len(seen) == 4
