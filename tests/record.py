"""The record: where each program was verified, and whether that is still true.

`snippets/verified.json` is written by `nox -s matrix` and read by the site. It holds, for
each program, the SHA-256 of the program with its transcripts and the cells in which it
printed what they say, and for each platform and Python the interpreter and the date. A
seal over all of it tells a record that was written from one that was edited.
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

from tests import variants
from tests.pages import ROOT, Project
from tests.problem import Problem
from tests.variants import Cell

NAME = "snippets/verified.json"
MEND = "run `nox -s matrix`, which writes it anew"


@dataclass
class Entry:
    """One program: the digest of what was run, and the cells in which it passed."""

    sha256: str
    cells: set[Cell] = field(default_factory=set)


@dataclass
class Record:
    """What a record file says.

    Attributes:
        programs: the entries, by the program's name below snippets/ without its suffix.
        interpreters: the interpreter and date of each ("linux", (3, 14)).
    """

    programs: dict[str, Entry] = field(default_factory=dict)
    interpreters: dict[tuple[str, tuple[int, int]], str] = field(default_factory=dict)

    def note(self, name, sha256, passed, failed):
        """Put down the cells in which a program passed and failed; what was said of another text of it is gone."""
        if name not in self.programs or self.programs[name].sha256 != sha256:
            self.programs[name] = Entry(sha256)
        entry = self.programs[name]
        entry.cells = (entry.cells | passed) - failed

    def merge(self, other, digests):
        """Add what another machine has verified of the programs with these digests."""
        for name, entry in other.programs.items():
            if digests.get(name) == entry.sha256:
                self.note(name, entry.sha256, entry.cells, set())
        for key, text in other.interpreters.items():
            self.interpreters[key] = max(text, self.interpreters.get(key, ""), key=lambda text: text[-10:])

    def keep(self, digests):
        """Forget what was said of programs that are no more, or no more what they were."""
        self.programs = {name: entry for name, entry in self.programs.items() if digests.get(name) == entry.sha256}


def digests(project):
    """The digest of each program of a project with its transcripts, by its name."""
    return {name_of(project, path): digest(path) for path in project.programs}


def name_of(project, program):
    """The name of a program in the record: learn/locks/lost_update."""
    return program.relative_to(project.root / "snippets").with_suffix("").as_posix()


def digest(program):
    """The SHA-256 of a program and its transcripts, their names included."""
    digest = hashlib.sha256()
    for path in (program, *variants.transcripts_of(program)):
        text = path.read_text("utf-8")
        digest.update(f"{path.name} {len(text)}\n{text}".encode())
    return digest.hexdigest()


def interpreter():
    """This interpreter and today's date, as the Verified page shows them."""
    today = datetime.datetime.now(datetime.UTC).date()
    return f"{platform.python_implementation()} {platform.python_version()}, {platform.machine()}, {today}"


def other_release(project, cell):
    """A sentence where this release of a Python is not the one on record, "" where it is, or nothing is on record."""
    try:
        recorded = read(project.root / NAME).interpreters.get((cell.system, cell.python))
    except Problem:
        return ""  # the site says what is wrong with the record
    here = interpreter().split(",")[0]
    if not recorded or recorded.startswith(f"{here},"):
        return ""
    return f"This is {here}, on record is {recorded}: a text may have changed between the two."


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
        interpreters, programs = dict(content["interpreters"]), dict(content["programs"])
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise Problem(f"{path.name} is not a record, or not all of one ({error}): {MEND}") from None
    if seal != seal_of(content):
        raise Problem(f"{path.name} was edited by hand or by a merge: {MEND}")
    record = Record()
    for key, text in interpreters.items():
        system, python = key.split()
        record.interpreters[system, version(python)] = text
    for name, (sha256, *groups) in programs.items():
        cells = set().union(*map(read_group, groups))
        if not cells <= set(variants.CELLS):
            raise Problem(f"{path.name}: {name} in an unknown cell, {', '.join(groups)!r}: {MEND}")
        record.programs[name] = Entry(sha256, cells)
    return record


@cache
def read_group(group):
    """The cells of "linux 3.13 3.14 fork spawn"."""
    system, *words = group.split()
    pythons = [version(word) for word in words if re.fullmatch(r"3\.\d+", word)]
    return {Cell(python, method, system) for python in pythons for method in words[len(pythons) :]}


def version(text):
    """3.14 as (3, 14)."""
    return tuple(int(part) for part in text.split("."))


def write(record, path):
    """Write a record file: sorted, a line for each program."""
    content = {
        "interpreters": {
            f"{system} {variants.dotted(python)}": record.interpreters[system, python]
            for system, python in sorted(record.interpreters)
        },
        "programs": {
            name: [entry.sha256, *map(group_words, groups(entry.cells))]
            for name, entry in sorted(record.programs.items())
        },
    }
    lines = [f'"seal": "{seal_of(content)}"']
    for key, values in content.items():
        entries = ",\n".join(f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in values.items())
        lines.append(f'"{key}": {{\n{entries}\n}}')
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8", newline="\n")


def group_words(group):
    """A full table of cells, as `read_group` reads it."""
    system, pythons, methods = group
    return " ".join([system, *map(variants.dotted, pythons), *methods])


def seal_of(content):
    """A digest of a record's content."""
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def groups(cells):
    """Cells as few full tables: (platform, Pythons, start methods) each."""
    found = {}
    for system in variants.START_METHODS:
        for python in variants.PYTHONS:
            methods = tuple(
                cell.start_method for cell in variants.CELLS if cell in cells and cell[::2] == (python, system)
            )
            if methods:
                found.setdefault((system, methods), []).append(python)
    return [(system, pythons, methods) for (system, methods), pythons in found.items()]


def words(cells):
    """Where a program was verified, for people: "3.11–3.15 · fork, forkserver, spawn · Linux"."""
    systems = {}
    for system, pythons, methods in groups(cells):
        systems.setdefault((tuple(pythons), methods), []).append(variants.DISPLAYED[system])
    return "; ".join(
        f"{span(pythons)} · {', '.join(methods)} · {', '.join(names)}" for (pythons, methods), names in systems.items()
    )


def span(pythons):
    """Some Pythons, for people: 3.11–3.15, or 3.11, 3.14."""
    known = variants.PYTHONS
    if len(pythons) > 2 and known.index(pythons[-1]) - known.index(pythons[0]) == len(pythons) - 1:
        return f"{variants.dotted(pythons[0])}–{variants.dotted(pythons[-1])}"
    return ", ".join(map(variants.dotted, pythons))


def stale(project, record):
    """What keeps the record from being true of this project, a line each."""
    current = digests(project)
    for name, sha256 in current.items():
        entry = record.programs.get(name)
        if entry is None or entry.sha256 != sha256 or not entry.cells:
            yield f"snippets/{name}.py: not verified since it was changed: run `nox -s matrix -- -k {Path(name).name}`"
    for name in sorted(record.programs.keys() - current.keys()):
        yield f"{NAME}: from another checkout, since there is no program {name} here: {MEND}"


def main(command, *paths):
    """`check` the record against the checkout, or `merge` those of several machines into it."""
    project = Project(ROOT)
    path = project.root / NAME
    record = read(path)
    if command == "merge":
        for other in map(Path, paths):
            record.merge(read(other), digests(project))
        record.keep(digests(project))
        write(record, path)
    return "\n".join(stale(project, record))


if __name__ == "__main__":
    try:
        sys.exit(main(*sys.argv[1:]) or 0)
    except Problem as problem:
        sys.exit(str(problem))
