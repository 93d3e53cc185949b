"""What programs printed on other Pythons than the supported ones: the records of `nox -s pypy` and `freethreaded`.

Nothing of it is in `snippets/verified.json`. A result is of a program, the transcripts that its page shows for the
CPython of the same release under each start method, the pins of its libraries and what decides on it.
"""

import datetime
import json
from dataclasses import asdict, dataclass, field
from functools import cache

from corpus.libraries import pins
from corpus.problem import Problem
from corpus.programs import digests, variants
from corpus.programs.cells import START_METHODS, Place
from corpus.programs.record import seal_of
from corpus.project import ROOT

NAMES = "snippets/verified_on_{}.json"
MEND = "run `nox -s pypy freethreaded`, which write it anew"
METHODS = START_METHODS["linux"]
DECIDING = ("tests/elsewhere/running.py",)
LACKING = {
    "pypy": {"numpy": "NumPy, which has no wheel for it", "psutil": "psutil, which has no wheel for it"},
    "freethreaded": {},
}
"""The kinds of Pythons, and the libraries that cannot be had there."""


@dataclass
class Elsewhere:
    """What the record of a kind says.

    Attributes:
        release: its exact release in words, and that of the CPython that it is like.
        programs: by name: [digest, day, whether it passed by start method, why not].
        runner: the digest of what decides if a program passes.
    """

    release: list = field(default_factory=lambda: ["", ""])
    programs: dict = field(default_factory=dict)
    runner: str = field(default_factory=lambda: runner())

    def result(self, name, digest):
        """What is known of a program with this digest: whether it passed, by start method."""
        found = self.programs.get(name)
        return found[2] if found and found[0] == digest and self.runner == runner() else {}

    def note(self, name, digest, runs):
        """Put down whether a program has passed, by start method."""
        today = str(datetime.datetime.now(datetime.UTC).date())
        self.programs[name] = [digest, today, self.result(name, digest) | runs, ""]

    def explain(self, reasons):
        """Say of each program that printed something else why, as far as it is known."""
        for name, (_, _, runs, _) in self.programs.items():
            self.programs[name][3] = "" if all(runs.values()) else reasons.get(name, "")


@cache
def runner():
    """The SHA-256 of what decides whether a program passes there."""
    return digests.sha256(((name, ROOT / name) for name in DECIDING), digests.runner())


def transcript(program, kind, python, method):
    """The transcript that holds for a program there: its own, NAME.pypy.txt, or that of the same release of CPython."""
    own = program.with_suffix(f".{kind}.txt")
    return own if own.exists() else variants.choose(program)[variants.cell_of(program, Place(python, method, "linux"))]


def digest(program, kind, python):
    """The digest of all that a result depends on."""
    shown = [transcript(program, kind, python, method) for method in METHODS]
    return digests.sha256(((path.name, path) for path in (program, *shown)), pins.pins(program))


def not_run(program, kind):
    """Why a program is not run there, or ""."""
    if pins.group_of(program) == pins.SCALE:
        return "a large library"
    return next((LACKING[kind][name] for name in pins.needed(program) if name in LACKING[kind]), "")


def read(path, kind=Elsewhere, mend=MEND):
    """Read a record of this kind.

    Raises:
        Problem: it is not what was written.
    """
    if not path.exists():
        return kind()
    try:
        content = json.loads(path.read_text("utf-8"))
        seal = content.pop("seal")
        known = kind(**content)
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise Problem(f"{path.name} is not a record, or not all of one ({error}): {mend}") from None
    if seal != seal_of(content):
        raise Problem(f"{path.name} was edited by hand or by a merge: {mend}")
    return known


def write(known, path):
    """Write a record: sorted, a line for each program."""
    content = asdict(known) | {"programs": {name: value for name, value in sorted(known.programs.items()) if value}}
    lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in content["programs"].items())
    head = "".join(
        f"{json.dumps(key)}: {json.dumps(value)},\n"
        for key, value in ({"seal": seal_of(content)} | content).items()
        if key != "programs"
    )
    new = path.with_suffix(".new")
    new.write_text(f'{{\n{head}"programs": {{\n{lines}\n}}\n}}\n', "utf-8", newline="\n")
    new.replace(path)  # whoever reads it meanwhile reads all of one
