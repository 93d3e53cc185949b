"""The files below snippets/: programs, each beside its transcripts and sessions, and nothing else."""

import ast
from pathlib import Path

from corpus import texts
from corpus.programs import elsewhere, printable, rewriting, source

ELSEWHERE = tuple(elsewhere.LACKING)
RECORDS = ("verified.json", "verified_on_wine.json", *(Path(elsewhere.NAMES.format(kind)).name for kind in ELSEWHERE))
AT_THE_TOP = ("__init__.py", "ruff.toml", *RECORDS)


def problems(project):
    """Files that have no place there, transcripts without a program or broken ones, a line each."""
    snippets = project.root / "snippets"
    for path in texts.files(project):
        if snippets not in path.parents:
            continue
        for fault in top_faults(path) if path.parent == snippets else faults(path):
            yield f"{project.name(path)}: {fault}"


def top_faults(path):
    """What is wrong with a file in snippets/ itself."""
    if path.name not in AT_THE_TOP:
        yield f"only {', '.join(AT_THE_TOP)} have their place here: move it to the folder of its page"
    elif path.name == "__init__.py":
        yield from code_in(path)


def faults(path):
    """What is wrong with a file in the folder of a page."""
    stem = path.name.split(".")[0]
    if path.name == "__init__.py":
        yield from code_in(path)
    elif path.suffix == ".py":
        yield from printable.faults(path.read_text("utf-8"))
    elif path.suffix == ".out" or path.name.removeprefix(stem) in {f".{kind}.txt" for kind in ELSEWHERE}:
        if not path.with_name(f"{stem}.py").exists():
            yield f"a transcript without a program {stem}.py: rename or delete it"
        yield from rewriting.faults(path.read_text("utf-8"))
    elif path.suffix != ".console":
        yield "neither a program (.py), nor a transcript (.out), nor a session (.console): move or delete it"


def code_in(path):
    """Code in an __init__.py, which runs before a program without being shown."""
    try:
        body = source.parsed(path.read_text("utf-8")).body
    except SyntaxError:
        body = [None]
    if not all(map(is_text, body)):
        yield "has code, which runs before a program and is shown nowhere: leave at most a docstring"


def is_text(statement):
    """Whether a statement is a text that stands for itself, as a docstring does."""
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
