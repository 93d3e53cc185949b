"""What the page Verified says of the Windows build of Python on Wine, from the record of `nox -s wine` alone."""

from functools import cache

from corpus.problem import Problem
from corpus.programs import digests, on_wine
from corpus.project import ROOT

WINE = "<!-- on Wine -->"
BY_RELEASE = "Windows build of Python on Wine {}"


@cache
def results(project):
    """What counts of the record, by release of Python: {release: {program: (day, verdict, why)}}, and that of Wine."""
    known, found = on_wine.read(ROOT / on_wine.NAME), {}
    for program in project.programs:
        name = digests.name_of(project, program)
        for release in known.programs.get(name, ()):
            if result := standing(known, name, release, program):
                found.setdefault(release, {})[program] = (known.programs[name][release][1], *result)
    return found, known.wine


def standing(known, name, release, program):
    """What is known of a program as it is now, or None."""
    try:
        return known.result(name, release, on_wine.digest(program, release))
    except Problem:
        return None  # the tests say what is wrong with its transcripts


def rows(project):
    """Rows of the table of interpreters."""
    found, wine = results(project)
    for release, programs in sorted(found.items()):
        passed = {day for day, verdict, _ in programs.values() if verdict == on_wine.PASSED}
        when = " to ".join(sorted({min(passed), max(passed)})) if passed else ""
        yield f"| {BY_RELEASE.format(wine)} | CPython {release} | x86_64 | {len(passing(programs))} | {when} |"


def passing(programs):
    """Those that printed what their page shows for Windows."""
    return [program for program, (_, verdict, _) in programs.items() if verdict == on_wine.PASSED]


def in_words(project):
    """How many programs print there what their page shows for Windows, and which do not, with the reasons."""
    found, wine = results(project)
    parts = []
    for release, programs in sorted(found.items()):
        left_out = [program for program in project.programs if on_wine.not_run(program, release)]
        differing = {program: why for program, (_, verdict, why) in programs.items() if verdict == on_wine.DIFFERS}
        missing = len(project.programs) - len(programs) - len(left_out)
        parts.append(
            f"**Windows build of Python {release} on Wine {wine}:** {len(passing(programs)):,} of"
            f" {len(project.programs):,} programs print what their page shows for Windows. {len(differing):,} print"
            f" something else for a reason that lies in Wine, {len(left_out):,} need a library that does not work there"
            f" or is too large, and {missing:,} are not verified there yet."
        )
        parts += opened(f"What differs on Wine, with Python {release}", differing)
    return "\n\n".join(parts or ["Nothing is on record as run there."])


def opened(title, reasons):
    """Programs by reason, to be opened."""
    by_reason = {}
    for program, why in reasons.items():
        by_reason.setdefault(why, []).append(f"`{program.parent.name}/{program.name}`")
    if not by_reason:
        return []
    lines = "\n".join(f"- {why}: {', '.join(names)}" for why, names in sorted(by_reason.items()))
    summary = f'<summary markdown="span">{title}</summary>'
    return [f'<details class="sections" markdown>\n\n{summary}\n\n{lines}\n\n</details>']
