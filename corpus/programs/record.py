"""The record: where each program was verified, and whether that is still true.

`snippets/verified.json` is written by `nox -s matrix` and read by the site. It holds, for
each program, the SHA-256 of the program with its transcripts, and the places in which it
printed what they say: release of Python, start method and platform, with the machine and
the date. It is believed only of the runner that wrote it: where a file has changed that
decides whether a program passes, nothing is verified until it has been run again. A seal
over all of it tells a record that was written from one that was edited.
"""

import datetime
import hashlib
import json
import platform
import re
import sys
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from corpus.problem import Problem
from corpus.programs.cells import PYTHONS, START_METHODS, Place
from corpus.programs.digests import digests, name_of, runner, snippets
from corpus.project import ROOT, Project

NAME = "snippets/verified.json"
MEND = "run `nox -s matrix`, which writes it anew"


@dataclass
class Entry:
    """One program.

    Attributes:
        sha256: the digest of what was run.
        runs: the places in which it passed, each with the machine and the date, as "x86_64 2026-11-27".
    """

    sha256: str
    runs: dict[Place, str] = field(default_factory=dict)


@dataclass
class Record:
    """What a record file says.

    Attributes:
        programs: the entries, by the program's name below snippets/ without its suffix.
        runner: the digest of the runner that has run them.
    """

    programs: dict[str, Entry] = field(default_factory=dict)
    runner: str = field(default_factory=runner)

    @property
    def is_believed(self):
        """Whether the runner of this checkout has written it."""
        return self.runner == runner()

    def verified(self, name, sha256):
        """Where a program with this digest was verified: {place: machine and date}."""
        entry = self.programs.get(name)
        return entry.runs if entry and entry.sha256 == sha256 and self.is_believed else {}

    def note(self, name, sha256, passed, failed=()):
        """Put down where a program passed and failed; what was said of another text of it is gone."""
        if name not in self.programs or self.programs[name].sha256 != sha256:
            self.programs[name] = Entry(sha256)
        runs = self.programs[name].runs
        runs.update(passed)
        for place in failed:
            runs.pop(place, None)

    def merge(self, other, current):
        """Add what another machine has verified of the programs with these digests; the later run counts."""
        for name, entry in other.programs.items():
            if current.get(name) == entry.sha256:
                known = self.verified(name, entry.sha256)
                later = {place: run for place, run in entry.runs.items() if day(run) >= day(known.get(place, ""))}
                self.note(name, entry.sha256, later)

    def keep(self, current):
        """Forget what was said of programs that are no more, or no more what they were."""
        self.programs = {name: entry for name, entry in self.programs.items() if current.get(name) == entry.sha256}


def day(run):
    """The date of a run."""
    return run.rpartition(" ")[2]


def run_here():
    """This machine and today's date, as a run has them."""
    return f"{platform.machine()} {datetime.datetime.now(datetime.UTC).date()}"


def other_release(project, cell):
    """A sentence where this release of a Python is not on record but another is; else ""."""
    try:
        entries = read(project.root / NAME).programs.values()
    except Problem:
        return ""  # the site says what is wrong with the record
    places = {place for entry in entries for place in entry.runs if place.system == cell.system}
    releases = {place.version: place.release for place in places if place.release[:2] == cell.python}
    here = platform.python_version()
    if not releases or here in releases:
        return ""
    known = " and ".join(sorted(releases, key=releases.get))
    return f"This is Python {here}, on record is {known}: a text may have changed between the two."


def read(path):
    """Read a record file.

    Raises:
        Problem: it is not what `nox -s matrix` wrote.
    """
    if not path.exists():
        return Record()
    try:
        content = json.loads(path.read_text("utf-8"))
        seal = content.pop("seal")
        record, programs = Record(runner=content["runner"]), dict(content["programs"])
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise Problem(f"{path.name} is not a record, or not all of one ({error}): {MEND}") from None
    if seal != seal_of(content):
        raise Problem(f"{path.name} was edited by hand or by a merge: {MEND}")
    for name, (sha256, *groups) in programs.items():
        record.programs[name] = Entry(sha256)
        for group in groups:
            try:
                record.programs[name].runs.update(read_group(group))
            except (ValueError, KeyError, AttributeError):
                raise Problem(f"{path.name}: {name} was run in an unknown place, {group!r}: {MEND}") from None
    return record


def believed(path):
    """A record file as far as it may be believed: nothing of one that is broken, or of another runner."""
    try:
        record = read(path)
    except Problem:
        return Record()
    return record if record.is_believed else Record()


@cache
def read_group(group):
    """The runs of "linux x86_64 2026-11-27 3.13.0 3.13.18 fork spawn".

    Raises:
        ValueError, KeyError: there is no such place.
    """
    system, machine, date, *words = group.split()
    versions = [word for word in words if re.match(r"3\.\d+\.\d+", word)]
    methods = words[len(versions) :]
    places = [Place(version, method, system) for version in versions for method in methods]
    known = set(methods) <= set(START_METHODS[system]) and {place.release[:2] for place in places} <= set(PYTHONS)
    if not places or not known:
        raise ValueError
    return dict.fromkeys(places, f"{machine} {date}")


def write(record, path):
    """Write a record file: sorted, a line for each program."""
    programs = {name: [entry.sha256, *groups(entry.runs)] for name, entry in sorted(record.programs.items())}
    content = {"runner": record.runner, "programs": programs}
    lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in programs.items())
    text = f'{{\n"seal": "{seal_of(content)}",\n"runner": "{record.runner}",\n"programs": {{\n{lines}\n}}\n}}\n'
    path.write_text(text, "utf-8", newline="\n")


def seal_of(content):
    """A digest of a record's content."""
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def groups(runs):
    """Runs in few words, as `read_group` reads them: together those of one platform, machine, day and start methods."""
    methods_by_release = {}
    for place, run in sorted(runs.items(), key=lambda item: (item[0].release, item[0])):
        methods_by_release.setdefault((place.system, run, place.version), []).append(place.start_method)
    alike = {}
    for (system, run, version), methods in methods_by_release.items():
        alike.setdefault((system, run, *methods), []).append(version)
    return sorted(" ".join([system, run, *versions, *methods]) for (system, run, *methods), versions in alike.items())


def stale(project, record):
    """What keeps the record from being true of this project, a line each."""
    if not record.is_believed:
        yield f"{NAME}: of another runner, since a file that decides whether a program passes has changed: {MEND}"
        return
    current = digests(project)
    for path in snippets(project):
        name = name_of(project, path)
        if not record.verified(name, current[name]):
            yield f"{project.name(path)}: not verified since it was changed: run `nox -s matrix -- -k {path.stem}`"
    for name in sorted(record.programs.keys() - current.keys()):
        yield f"{NAME}: from another checkout, since there is no program {name} here: {MEND}"


def main(command, *paths):
    """`check` the record against the checkout, or `merge` those of several machines into it."""
    project = Project(ROOT)
    path = project.root / NAME
    record = read(path)
    if command == "merge":
        current = digests(project)
        record = record if record.is_believed else Record()
        for other in map(Path, paths):
            if not (found := read(other)).is_believed:
                raise Problem(f"{other}: of another runner than that of this checkout: {MEND}")
            record.merge(found, current)
        record.keep(current)
        write(record, path)
    return "\n".join(stale(project, record))


if __name__ == "__main__":
    try:
        sys.exit(main(*sys.argv[1:]) or 0)
    except Problem as problem:
        sys.exit(str(problem))
