"""What `nox -s wine` does: run what is not on record as run on Wine, and record it.

`python -m tests.wine.session [PAGE ...] [-k TEXT] [--python 3.14] [--all] [--printed FOLDER]`
"""

import argparse
import difflib
import math
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path

from corpus.pages.showing import page_of
from corpus.problem import Problem
from corpus.programs import digests, on_wine, transcripts, variants
from corpus.project import ROOT, Project
from tests.programs.running import watching
from tests.wine import building, differing, running
from tests.wine.machine import Machine

PARTS = ("learn", "errors", "recipes", "choose")
ATTEMPTS = 3
"""Times that a program is run that prints something else: Wine is slow, and sometimes too slow."""
START = "from multiprocessing import Process; p = Process(target=print); p.start(); p.join()"
QUICK = 1
"""Seconds that this takes, Python and all, on a machine that does nothing else."""


def main(arguments):
    """Run it, and return what is wrong, in lines."""
    options = parse(arguments)
    building.build()
    project = Project(ROOT)
    pythons = options.python or building.PYTHONS
    return "\n".join(line for python in pythons for line in on(python, project, options))


def on(python, project, options):
    """Run it with one Python, and say what is wrong, a line each."""
    running.PYTHON = building.path_of(python)
    path = ROOT / on_wine.NAME
    with Machine() as machine:
        release, wine = building.releases(machine, python)
    known = on_wine.read(path)
    if known.runner != on_wine.runner() or known.wine != wine:
        known = on_wine.OnWine(wine)
    programs = [
        program for program in chosen(project, options) if not on_wine.not_run(program, release) and whole(program)
    ]
    fresh = [
        program
        for program in programs
        if options.all or not known.result(digests.name_of(project, program), release, on_wine.digest(program, release))
    ]
    print(f"Python {release} on Wine {wine}: {len(fresh)} of {len(programs)} programs to run", flush=True)
    verdicts = Runs(project, release, known, path, options.printed).all(fresh, options.machines)
    for program in programs:
        name = digests.name_of(project, program)
        if result := known.result(name, release, on_wine.digest(program, release)):
            verdicts.setdefault(name, result[0] == on_wine.PASSED)
    return differing.problems(differing.listed(release), verdicts)


def parse(arguments):
    """The options of the command line."""
    parser = argparse.ArgumentParser(prog="nox -s wine --")
    parser.add_argument("pages", nargs="*", help="run the programs of these pages, or of folders of pages")
    parser.add_argument("-k", dest="text", default="", help="run the programs that have this in their names")
    parser.add_argument("--python", action="append", choices=building.PYTHONS, help="run on this one alone")
    parser.add_argument("--all", action="store_true", help="run what is on record, too")
    parser.add_argument("--printed", type=Path, metavar="FOLDER", help="keep there what differs")
    parser.add_argument("--machines", type=int, default=2, help="run in so many at once, in each one program at a time")
    return parser.parse_args(arguments)


def chosen(project, options):
    """The programs that were asked for, the first pages of a reader first."""
    found = []
    for program in project.programs:
        page = f"docs/{page_of(project, program)}"
        wanted = not options.pages or any(page.startswith(start.removesuffix("/")) for start in options.pages)
        if wanted and options.text in program.stem:
            found.append(program)
    order = {part: number for number, part in enumerate(PARTS)}
    return sorted(found, key=lambda program: order.get(digests.name_of(project, program).split("/")[0], len(order)))


def whole(program):
    """Whether a program has its transcripts; else another test says what is wrong."""
    try:
        return bool(variants.choose(program))
    except Problem as problem:
        print(problem)
        return False


class Runs:
    """Runs programs in some machines at once, and records each as soon as it has been run."""

    def __init__(self, project, release, known, path, printed):
        self.project, self.release, self.known, self.path, self.printed = project, release, known, path, printed
        self.reasons, self.verdicts, self.lock = differing.listed(release), {}, threading.Lock()

    def all(self, programs, machines):
        """Run these programs; whether each printed what it should, by name."""
        waiting = queue.SimpleQueue()
        for program in programs:
            waiting.put(program)
        threads = [threading.Thread(target=self.take, args=[waiting]) for _ in range(machines if programs else 0)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return self.verdicts

    def take(self, waiting):
        """Run one program after another in a machine."""
        with Machine() as machine:
            while True:
                try:
                    program = waiting.get_nowait()
                except queue.Empty:
                    return
                self.one(machine, program)

    def one(self, machine, program):
        """Run a program, again if need be, and record how it went."""
        name = digests.name_of(self.project, program)
        digest, shown = (ask(program, self.release) for ask in (on_wine.digest, on_wine.transcript))
        for attempt in range(ATTEMPTS):
            wanted = shown.read_text("utf-8")
            times = slowness(machine) * (1 + attempt) if attempt or transcripts.limit(wanted) else 1
            wanted, limits = patient(wanted, times)
            run = running.run(machine, program, wanted, limits)
            if passed := not run.faults and transcripts.fits(wanted, run.printed):
                break
        why = "" if passed else self.reasons.get(name, "")
        with self.lock:
            self.verdicts[name] = passed
            self.known.note(name, self.release, digest, verdict(passed, why), why)
            on_wine.write(self.known.with_what_others_noted(self.path, self.release), self.path)
            print(f"{'passed' if passed else 'DIFFERS'} {name} ({run.seconds:.1f} s)", flush=True)
            if not passed:
                self.report(name, shown.name, wanted, run)

    def report(self, name, shown, wanted, run):
        """Show what a program has printed, beside what it should."""
        lines = difflib.unified_diff(wanted.splitlines(), run.printed.splitlines(), shown, "on Wine", lineterm="")
        print("\n".join([*lines, *run.faults]), flush=True)
        if self.printed:
            kept = self.printed / f"{name}.out"
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_text(run.printed, "utf-8")


def slowness(machine):
    """How many times as long as on a machine that does nothing else it takes to start a process there, just now."""
    began = time.monotonic()
    machine.run("wine", running.PYTHON, "-c", START, stdin=subprocess.DEVNULL)
    return max(1, math.ceil((time.monotonic() - began) / QUICK))


def patient(transcript, times):
    """A transcript with so many times the seconds after which its program still runs, and limits that go with it.

    So what decides is not the seconds, but whether it hangs: what hangs goes on hanging.
    """
    limits = watching.Limits(running.LIMITS.program * min(5, times), running.LIMITS.grace * times)
    if not (limit := transcripts.limit(transcript)):
        return transcript, limits
    shown, given = (f"(still running after {seconds} s)" for seconds in (limit, min(60, limit * times)))
    before, _, after = transcript.rpartition(shown)
    return f"{before}{given}{after}", limits


def verdict(passed, why):
    """What is put on record."""
    if passed:
        return on_wine.PASSED
    return on_wine.DIFFERS if why else None


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]) or 0)
    except Problem as problem:
        sys.exit(str(problem))
