"""What a Windows build of Python printed on Wine: the record of `nox -s wine`, in a file of its own.

Wine is not Windows, so nothing of it is in `snippets/verified.json`, nor called verified on Windows. A result is of a
program, the transcript that its page shows for Windows, the pins of its libraries and what decides on it.
"""

import datetime
from dataclasses import dataclass, field
from functools import cache

from corpus.libraries import pins
from corpus.programs import digests, elsewhere, variants
from corpus.programs.cells import Place
from corpus.project import ROOT

NAME = "snippets/verified_on_wine.json"
MEND = "run `nox -s wine`, which writes it anew"
PASSED, DIFFERS = "passed", "differs"
DECIDING = ("tests/wine/machine.py", "tests/wine/running.py", "tests/wine/init.sh", "requirements/wine.txt")
CANNOT_LOAD = {"psutil": "psutil, whose DLL does not load on Wine"}
CANNOT_LOAD_SINCE_3_14 = {"numpy": "NumPy, whose releases for Python 3.14 abort on Wine"}


@dataclass
class OnWine:
    """What the record says.

    Attributes:
        wine: the release of Wine.
        programs: by name, by release of Python: [digest, day, PASSED or DIFFERS, why it differs].
        runner: the digest of what decides if a program passes.
    """

    wine: str = ""
    programs: dict = field(default_factory=dict)
    runner: str = field(default_factory=lambda: runner())

    def result(self, name, release, digest):
        """What is known of a program with this digest, as (verdict, why), or None."""
        found = self.programs.get(name, {}).get(release)
        return tuple(found[2:]) if found and found[0] == digest and self.runner == runner() else None

    def note(self, name, release, digest, verdict, why=""):
        """Put down a result; None if it printed something else for no known reason."""
        if verdict:
            today = str(datetime.datetime.now(datetime.UTC).date())
            self.programs.setdefault(name, {})[release] = [digest, today, verdict, why]
        else:
            self.programs.get(name, {}).pop(release, None)

    def with_what_others_noted(self, path, release):
        """Take over what is in the file by now for other releases of Python than this one, and return itself."""
        there = read(path)
        if (there.wine, there.runner) == (self.wine, self.runner):
            for name, results in there.programs.items():
                own = self.programs.setdefault(name, {})
                own |= {other: result for other, result in results.items() if other != release}
        return self


@cache
def runner():
    """The SHA-256 of what decides whether a program passes on Wine."""
    return digests.sha256(((name, ROOT / name) for name in DECIDING), digests.runner())


def transcript(program, release):
    """The transcript that holds for a program on Windows."""
    return variants.choose(program)[variants.cell_of(program, Place(release, "spawn", "windows"))]


def digest(program, release):
    """The digest of all that a result depends on."""
    shown = transcript(program, release)
    return digests.sha256(((path.name, path) for path in (program, shown)), pins.pins(program))


def cannot_load(release):
    """The libraries that a Python does not load on Wine, with the reasons."""
    return CANNOT_LOAD if release.startswith("3.13") else CANNOT_LOAD | CANNOT_LOAD_SINCE_3_14


def not_run(program, release):
    """Why a program is not run on Wine with a Python, or ""."""
    if pins.group_of(program) == pins.SCALE:
        return "a large library"
    known = cannot_load(release)
    return next((known[name] for name in pins.needed(program) if name in known), "")


def read(path):
    """Read the record.

    Raises:
        Problem: it is not what `nox -s wine` wrote.
    """
    return elsewhere.read(path, OnWine, MEND)


def write(known, path):
    """Write the record: sorted, a line for each program."""
    elsewhere.write(known, path)
