"""What the page Verified says of PyPy and of the Python without the GIL, from their records alone."""

from functools import cache

from corpus.problem import Problem
from corpus.programs import digests, elsewhere
from corpus.project import ROOT
from publish.extensions.wine import opened

MARKS = {f"<!-- on {kind} -->": kind for kind in elsewhere.LACKING}


@cache
def results(project, kind):
    """What counts of a record: {program: (day, whether it passed by start method, why not)}, and the exact release."""
    known, found = elsewhere.read(ROOT / elsewhere.NAMES.format(kind)), {}
    for program in project.programs:
        entry = known.programs.get(digests.name_of(project, program))
        if entry and (runs := standing(known, kind, digests.name_of(project, program), program)):
            found[program] = (entry[1], runs, entry[3])
    return found, known.release


def standing(known, kind, name, program):
    """What is known of a program as it is now."""
    try:
        return known.result(name, elsewhere.digest(program, kind, known.release[1]))
    except Problem:
        return {}  # the tests say what is wrong with its transcripts


def passing(found):
    """Those that printed what their page shows under each start method under which they were run."""
    return [program for program, (_, runs, _) in found.items() if all(runs.values())]


def rows(project):
    """Rows of the table of interpreters."""
    for kind in elsewhere.LACKING:
        found, (release, _) = results(project, kind)
        if passed := passing(found):
            days = sorted({found[program][0] for program in passed})
            yield f"| Linux | {release} | x86_64 | {len(passed)} | {' to '.join(dict.fromkeys((days[0], days[-1])))} |"


def in_words(project, kind):
    """How many programs print there what their page shows, and which do not, with the reasons."""
    found, (release, _) = results(project, kind)
    if not found:
        return "Nothing is on record as run there."
    differing = {program: why for program, (_, runs, why) in found.items() if why and not all(runs.values())}
    left_out = {program: why for program in project.programs if (why := elsewhere.not_run(program, kind))}
    passed = len(passing(found))
    missing = len(project.programs) - passed - len(differing) - len(left_out)
    methods = ", ".join(f"{method} {count:,}" for method, count in by_method(found).items())
    text = (
        f"**{release}:** {passed:,} of {len(project.programs):,} programs print what their page shows."
        f" {len(differing):,} print something else, {len(left_out):,} need a library that is not to be had there or is"
        f" too large, and {missing:,} are not verified there yet. Programs run, by start method: {methods}."
    )
    return "\n\n".join([text, *opened(f"What differs on {release.partition(', ')[0]}", differing)])


def by_method(found):
    """How many programs were run under each start method."""
    return {method: sum(method in runs for _, runs, _ in found.values()) for method in elsewhere.METHODS}
