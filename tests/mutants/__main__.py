"""Run the mutants of all programs, but what is on record, and say which of them nothing has noticed.

`python -m tests.mutants PAUSES [--kind waiting] [PROGRAM ...]`, PAUSES being the library that `nox -s shake` preloads,
a program being learn/locks/lost_update, or the beginning of such names.
"""

import argparse
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed

from corpus.libraries import pins
from corpus.programs import digests, variants
from corpus.project import ROOT, Project
from tests.mutants import record
from tests.mutants.judging import Judge, Judgement, Unstable
from tests.mutants.mutating import KINDS
from tests.programs import running

RUNNING = 12
"""Programs that are run at once for each core: many mutants wait until they are told that they hang."""
ALL = ("waiting", "closing")
"""The kinds of which each mutant must be noticed or explained."""
OFTEN = 20
"""Programs after which the record is written."""
ENOUGH = 97
"""Of a hundred mutants of the other kinds, those that must be noticed or explained."""


def parse(arguments):
    """The options of the command line."""
    parser = argparse.ArgumentParser(prog="nox -s mutants --")
    parser.add_argument("pauses", help=argparse.SUPPRESS)
    parser.add_argument("programs", nargs="*", default=[""], help="programs, or the beginning of their names")
    parser.add_argument("--kind", action="append", choices=KINDS, help="mutants of this kind (again for another)")
    return parser.parse_args(arguments)


def judgeable():
    """The programs that have a transcript of their own and can be run here, by name."""
    project = Project(ROOT)
    found = {}
    for program in project.programs:
        name = digests.name_of(project, program)
        here = [variants.current_cell("spawn", program)]
        runs = variants.transcripts_of(program) and pins.group_of(program) != pins.SCALE
        if runs and not pins.not_run(program, here):
            found[name] = program
    return found


def main(options):
    """Run what is not on record; return what is wrong, in words."""
    if reason := running.refusal():
        return f"it needs namespaces, and there are none: {reason}"
    everything, kinds = judgeable(), set(options.kind or KINDS)
    programs = {name: path for name, path in everything.items() if name.startswith(tuple(options.programs))}
    if not programs:
        return f"no program begins with {' or '.join(options.programs)}: name one as learn/locks/lost_update"
    known = {name: entry for name, entry in record.load().items() if name in everything}
    todo = {}
    for name, program in programs.items():
        if known.get(name, [""])[0] != record.digest(program):
            known[name] = record.digest(program), Judgement()
        if missing := kinds - known[name][1].counts.keys():
            todo[name] = missing
    print(f"{len(programs)} programs: {len(todo)} to be judged, the others are on record", flush=True)
    unstable = judged(programs, todo, known, options.pauses)
    found = {name: known[name][1] for name in programs if name not in unstable}
    whole = len(found) == len(everything) and kinds == set(KINDS)
    return report(found, kinds, unstable, whole)


def judged(programs, todo, known, pauses):
    """Judge programs, each for its kinds, and put that on record; why some could not be, {program: reason}."""
    here, unstable = threading.local(), {}

    def judge(name):
        if not hasattr(here, "judge"):
            here.judge = Judge(pauses)
        return here.judge.judge(programs[name], todo[name])

    with ThreadPoolExecutor(RUNNING * len(os.sched_getaffinity(0))) as threads:
        names = {threads.submit(judge, name): name for name in todo}
        for number, future in enumerate(as_completed(names), 1):
            name = names[future]
            try:
                known[name][1].add(future.result())
            except Unstable as error:
                unstable[name] = str(error)
            if not number % OFTEN or number == len(names):
                record.save(known)
                print(f"{number} of {len(names)} programs judged", flush=True)
    return unstable


def report(found, kinds, unstable, whole):
    """Print the survivors without a reason, the needless reasons and a table; return what is wrong, in words."""
    reasons, rows, wrong = record.reasons(), [], [f"{name}: {why}" for name, why in sorted(unstable.items())]
    for kind in (kind for kind in KINDS if kind in kinds):
        alive = sum(len(judgement.survivors.get(kind, ())) for judgement in found.values())
        holes = [
            f"{name}:{mutant}"
            for name, judgement in sorted(found.items())
            for mutant in record.unexplained(name, judgement.survivors.get(kind, ()), reasons)
        ]
        print(*(f"{kind}: nothing notices {hole}" for hole in holes), sep="\n")
        total = sum(judgement.counts[kind] for judgement in found.values())
        unreached = sum(len(judgement.unreached.get(kind, ())) for judgement in found.values())
        rows.append((kind, total, total - alive, alive - len(holes), len(holes), unreached))
        if holes and (kind in ALL or 100 * len(holes) > (100 - ENOUGH) * total):
            wrong.append(f"{kind}: of {total} mutants {len(holes)} are neither noticed nor explained")
    print("| kind | mutants | noticed | explained | neither | not reached |", "|---|---|---|---|---|---|", sep="\n")
    print(*(f"| {' | '.join(map(str, row))} |" for row in rows), sep="\n")
    if whole:  # of some programs, or some kinds, no reason can be needless
        wrong += [
            f"needless, no such mutant survives: {' '.join(reason)}" for reason in record.needless(found, reasons)
        ]
    return "\n".join(wrong) or None


if __name__ == "__main__":
    sys.exit(main(parse(sys.argv[1:])))
