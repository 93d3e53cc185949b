"""What `nox -s pypy` and `nox -s freethreaded` do: run what is not on record as run there, and record it.

`python -m tests.elsewhere.session pypy [PAGE ...] [-k TEXT] [--all] [--printed FOLDER]`
"""

import argparse
import difflib
import multiprocessing
import os
import sys
from concurrent import futures
from pathlib import Path

from corpus.problem import Problem
from corpus.programs import digests, elsewhere, transcripts
from corpus.project import ROOT, Project
from tests.elsewhere import differing, libraries, pypy, running
from tests.programs import interpreters
from tests.wine import session as of_wine

AGAIN, LONG = 3, 30
"""Times that a program is run that prints something else: the machine may be busy. Seconds after which it is not."""


def main(kind, *arguments):
    """Run it, and return what is wrong, in lines."""
    options = parse(kind, arguments)
    interpreter, *release = KINDS[kind]()
    project, path = Project(ROOT), ROOT / elsewhere.NAMES.format(kind)
    known = elsewhere.read(path)
    if known.runner != elsewhere.runner() or known.release != release:
        known = elsewhere.Elsewhere(release)
    programs = {
        program: elsewhere.digest(program, kind, release[1])
        for program in of_wine.chosen(project, options)
        if not elsewhere.not_run(program, kind) and of_wine.whole(program)
    }

    def on_record(program):
        return known.result(digests.name_of(project, program), programs[program])

    fresh = {}
    for program, digest in programs.items():
        if missing := [method for method in options.methods if options.all or method not in on_record(program)]:
            fresh[program] = digest, missing
    print(f"{release[0]}: {len(fresh)} of {len(programs)} programs to run", flush=True)
    for program, runs in all_of(fresh, interpreter, (kind, release[1]), options.jobs):
        name = digests.name_of(project, program)
        known.note(name, programs[program], {method: printed is None for method, _, printed in runs})
        elsewhere.write(known, path)
        report(name, runs, options.printed)
    known.explain(reasons := differing.listed(kind))
    elsewhere.write(known, path)
    verdicts = {
        digests.name_of(project, program): all(runs.values()) for program in programs if (runs := on_record(program))
    }
    return "\n".join(differing.problems(kind, reasons, verdicts))


def parse(kind, arguments):
    """The options of the command line."""
    parser = argparse.ArgumentParser(prog=f"nox -s {kind} --")
    parser.add_argument("pages", nargs="*", help="run the programs of these pages, or of folders of pages")
    parser.add_argument("-k", dest="text", default="", help="run the programs that have this in their names")
    parser.add_argument("--all", action="store_true", help="run what is on record, too")
    parser.add_argument("--printed", type=Path, metavar="FOLDER", help="keep there what differs")
    parser.add_argument("--jobs", type=int, default=2, help="run so many at once")
    parser.add_argument("--start-method", dest="methods", action="append", choices=elsewhere.METHODS)
    options = parser.parse_args(arguments)
    options.methods = options.methods or elsewhere.METHODS
    return options


def on_pypy():
    """The interpreter of PyPy, its release in words, and that of the CPython that it is like."""
    pypy.build()
    own, python = pypy.release()
    abi = f"pypy311_pp{own[0]}{own.split('.')[1]}"
    libraries.install(pypy.PYTHON, pypy.LIBRARIES, abi, elsewhere.LACKING["pypy"])
    return pypy.PYTHON, f"PyPy {own}, which is Python {python}", python


def without_gil():
    """The same of the CPython that has no GIL.

    Raises:
        Problem: there is none.
    """
    if not (found := interpreters.free_threaded()):
        raise Problem("there is no Python without the GIL here, nor can it be built: that needs apt-get")
    [(release, interpreter)] = found.items()
    folder = interpreters.BUILT / "lib/python3.13t/site-packages"
    libraries.install(interpreter, folder, "cp313t", elsewhere.LACKING["freethreaded"])
    return interpreter, f"CPython {release} without the GIL", release


KINDS = {"pypy": on_pypy, "freethreaded": without_gil}


def all_of(programs, interpreter, place, workers):
    """Run programs, {program: (digest, methods)}, so many at once; yields each with its runs, once ended."""
    # Each worker has its own world for programs.
    context = multiprocessing.get_context("spawn")
    with futures.ProcessPoolExecutor(workers, mp_context=context) as pool:
        waiting = {pool.submit(one, program, *how, interpreter, place): program for program, how in programs.items()}
        for done in futures.as_completed(waiting):
            if runs := done.result():
                yield waiting[done], runs


def one(program, digest, methods, interpreter, place):
    """Run a program under start methods: [(method, transcript, None if it fits, else what it has printed)].

    Nothing if it is changed meanwhile.
    """
    runs = []
    for method in methods:
        shown = elsewhere.transcript(program, *place, method)
        wanted = shown.read_text("utf-8")
        for _ in range(AGAIN):
            run = running.run(interpreter, program, method, wanted)
            passed = not run.faults and transcripts.fits(wanted, run.printed)
            if passed or run.seconds > LONG:
                break
        runs.append((method, shown, None if passed else run.printed + "".join(f"# {fault}\n" for fault in run.faults)))
    return runs if elsewhere.digest(program, *place) == digest else []


def report(name, runs, folder):
    """Show what a program has printed, beside what it should; and keep it in a folder, if there is one."""
    differs = any(printed is not None for *_, printed in runs)  # a program may print nothing there
    print(f"{'DIFFERS' if differs else 'passed'} {name}", flush=True)
    seen = set()
    for method, shown, printed in runs:
        if printed is None:
            continue
        if (shown, printed) not in seen:
            lines = shown.read_text("utf-8").splitlines(), printed.splitlines()
            print("\n".join(difflib.unified_diff(*lines, shown.name, method, lineterm="")), flush=True)
            seen.add((shown, printed))
        else:
            print(f"... and so under {method}", flush=True)
        if folder:
            kept = folder / f"{name}.{method}.out"
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_text(printed, "utf-8")


if __name__ == "__main__":
    os.nice(10)
    try:
        sys.exit(main(*sys.argv[1:]) or 0)
    except Problem as problem:
        sys.exit(str(problem))
