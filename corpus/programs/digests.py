"""Digests: what a result on record depends on, besides the place: the program, and what decides if it passes."""

import hashlib
from functools import cache

from corpus.libraries import pins
from corpus.programs import variants
from corpus.programs.sessions import sessions, sources
from corpus.project import ROOT

# The runner and the comparison; not how a page or a report is worded, nor what the tests of the runner look at.
DECIDING = (
    "corpus/libraries/declaring.py",
    "corpus/libraries/pins.py",
    "corpus/problem.py",
    "corpus/programs/cells.py",
    "corpus/programs/printable.py",
    "corpus/programs/sessions.py",
    "corpus/programs/transcripts.py",
    "corpus/programs/variants.py",
    "requirements/test.txt",
    "tests/programs/**/*.py",
)
NOT_DECIDING = (
    "tests/programs/**/test_*.py",
    "tests/programs/accepting.py",
    "tests/programs/conftest.py",
    "tests/programs/interpreters.py",
)


def snippets(project):
    """All that is run: the programs and the sessions of a project, sorted."""
    return sorted([*project.programs, *sessions(project)])


def digest(snippet):
    """The SHA-256 of a program and its transcripts, or of a session and its programs; their names included.

    And of the pins of the libraries that they declare.
    """
    files = (*sources(snippet), *variants.transcripts_of(snippet))
    return sha256(((path.name, path) for path in files), pins.pins(snippet))


def digests(project):
    """The digest of each program and session of a project, by its name in the record."""
    return {name_of(project, path): digest(path) for path in snippets(project)}


def name_of(project, snippet):
    """The name of a program or session in the record: learn/locks/lost_update."""
    return snippet.relative_to(project.root / "snippets").with_suffix("").as_posix()


@cache
def runner():
    """The SHA-256 of the files that decide whether a program passes."""
    return sha256((path.relative_to(ROOT).as_posix(), path) for path in deciding())


def deciding():
    """These files, sorted."""
    found, others = ({path for name in names for path in ROOT.glob(name)} for names in (DECIDING, NOT_DECIDING))
    return sorted(found - others)


def sha256(named, more=""):
    """The digest of files with their names, and of more text; the same on all platforms."""
    digest = hashlib.sha256(more.encode())
    for name, path in named:
        text = path.read_text("utf-8")
        digest.update(f"{name} {len(text)}\n{text}".encode())
    return digest.hexdigest()
