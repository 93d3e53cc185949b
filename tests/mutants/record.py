"""What was noticed of the mutants of each program, and why some need not be.

`noticed.json` has what came of each program, under its digest: what has not changed is not run again. `survivors.tsv`
has a line for each survivor that is no hole, or for several: programs, mutants (`...` stands for anything in both) and
the reason, with tabs between them.
"""

import hashlib
import json
import re
from dataclasses import asdict
from pathlib import Path
from typing import NamedTuple

from corpus.programs import digests
from tests.mutants.judging import Judgement

NOTICED = Path(__file__).with_name("noticed.json")
REASONS = Path(__file__).with_name("survivors.tsv")
DECIDING = ("mutating.py", "judging.py")


class Reason(NamedTuple):
    """Why some survivors are no hole.

    Attributes:
        programs: which programs, as learn/locks/....
        mutants: which mutants, as without lock.release().
        words: the reason.
    """

    programs: str
    mutants: str
    words: str

    def covers(self, program, mutant):
        """Whether it is one for a survivor, given its name with the line."""
        return fits(self.programs, program) and fits(self.mutants, mutant.partition(" ")[2])


def fits(pattern, text):
    """Whether a text is what a pattern says."""
    return re.fullmatch(".*".join(map(re.escape, pattern.split("..."))), text) is not None


def reasons():
    """The reasons on file."""
    return [Reason(*line.split("\t")) for line in REASONS.read_text("utf-8").splitlines()]


def unexplained(program, mutants, known):
    """The survivors of a program for which none of the known reasons holds."""
    return [mutant for mutant in mutants if not any(reason.covers(program, mutant) for reason in known)]


def needless(judged, known):
    """The reasons that are none for any survivor of those judged, {program: Judgement}."""
    alive = [
        (program, name) for program, found in judged.items() for names in found.survivors.values() for name in names
    ]
    return [reason for reason in known if not any(reason.covers(*survivor) for survivor in alive)]


def digest(program):
    """What a judgement depends on: the program, its transcripts, and how mutants are made and judged."""
    own = hashlib.sha256(b"".join(Path(__file__).with_name(name).read_bytes() for name in DECIDING))
    return f"{digests.digest(program)[:32]} {own.hexdigest()[:32]}"


def load():
    """What is on record: {program: (digest, Judgement)}."""
    if not NOTICED.exists():
        return {}
    entries = json.loads(NOTICED.read_text("utf-8"))
    return {name: (entry.pop("digest"), Judgement(**entry)) for name, entry in entries.items()}


def save(known):
    """Put on record what is known, in the form that `load` returns."""
    entries = {name: {"digest": of, **asdict(found)} for name, (of, found) in sorted(known.items())}
    written = NOTICED.with_suffix(".new")
    written.write_text(json.dumps(entries, indent=1, sort_keys=True) + "\n", "utf-8")
    written.replace(NOTICED)
