"""Measure what processes cost, twice: `python -m tests.measure.costs [MINUTES]` writes the file of this machine.

A run takes so many minutes, or one round. Each round times everything once, in an order left to chance, in fresh
processes. Both runs are kept in the file, so that it tells which numbers came out the same twice: those alone stand on
the page, where `costs.page` writes them.
"""

import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import pyperf

from corpus.project import ROOT
from tests.measure.costs.bare.libraries import WAYS
from tests.measure.costs.bench import TIMED
from tests.measure.costs.results import RESULTS, file_name
from tests.measure.machine import parts

MINUTES, RUNS, TIMES = 7, 2, 3
BARE = Path(__file__).parent / "bare"
METHODS = ("fork", "forkserver", "spawn")
WITH_NUMPY = [(method, module) for method in METHODS for module in ([], ["numpy"])]

PROGRAMS = {
    **{("starts.py", method, *module): ("first", "later") for method, module in WITH_NUMPY},
    **{("memory.py", method, *module): ("bytes",) for method, module in WITH_NUMPY},
    **{("speed_up.py", str(workers)): ("in turn", "tasks", "all") for workers in (1, 2, 4)},
    **{("libraries.py", way): ("job", "short task") for way in WAYS},
}
"""The programs that measure themselves, and what each prints."""
LOOPS = {}
"""How often each is repeated, once that is known."""


def timed(name):
    """What pyperf finds: {name: seconds}."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "found.json")
        options = (
            "--quiet",
            "--processes=1",
            f"--values={TIMES}",
            "--warmups=1",
            "--min-time=0.05",
            f"--output={file}",
        )
        command = (sys.executable, "-m", "tests.measure.costs.bench", *options, f"--loops={LOOPS.get(name, 0)}", name)
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        found = pyperf.Benchmark.load(str(file))
    LOOPS[name] = found.get_loops()
    return {name: median(found.get_values())}


def printed(program):
    """What a program prints about itself, the median of some runs: {program and what: number}."""
    command = (sys.executable, BARE / program[0], *program[1:])
    told = [json.loads(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(TIMES)]
    columns = zip(*told, strict=True)
    called = " ".join(program).replace(".py", "")
    return {f"{called}, {what}": median(values) for what, values in zip(PROGRAMS[program], columns, strict=True)}


def one_round():
    """Everything once: {name: number}."""
    found = {}
    every = [(timed, name) for name in TIMED] + [(printed, program) for program in PROGRAMS]
    for measure, what in random.sample(every, len(every)):
        found |= measure(what)
    return {name: float(f"{found[name]:.4g}") for name in sorted(found)}


def main(minutes=MINUTES):
    """Write the file of this machine, anew after each round."""
    runs, path = [], RESULTS / file_name(parts())
    path.parent.mkdir(exist_ok=True)
    for _ in range(RUNS):
        runs.append([])
        began = last = time.monotonic()
        longest = 0
        while not runs[-1] or last + longest < began + float(minutes) * 60:
            runs[-1].append(one_round())
            longest, last = max(longest, time.monotonic() - last), time.monotonic()
            path.write_text(json.dumps({"machine": parts(), "runs": runs}, indent=1) + "\n", "utf-8")
            print(f"run {len(runs)}, round {len(runs[-1])}: {longest:.0f} s at most", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
