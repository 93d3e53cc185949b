"""Measure the jobs of Choose, each done in seven ways: `python -m tests.measure.ways` prints two Markdown tables.

Runs the pages' own programs, with more to do, on a machine that does nothing else: how many times as fast as the loop
each is, from its first line to its last, and the memory that it takes at its peak.
"""

import random
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from statistics import median, quantiles

import psutil

from corpus.project import ROOT
from tests.measure.machine import machine

ROUNDS = 7
MORE = {
    "a_job_that_computes": ("STEP, LIMIT = 2_500, 20_000", "STEP, LIMIT = 20_000, 600_000"),
    "a_job_that_waits": ("range(12)", "range(48)"),
}


def seconds(program):
    """How long a program runs."""
    began = time.perf_counter()
    subprocess.run([sys.executable, program], stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def peak(program):
    """MB of memory of a program's processes at the peak; of what they share, each has its share."""
    most, process = 0, psutil.Popen([sys.executable, program], stdout=subprocess.DEVNULL)
    while process.poll() is None:
        used = 0
        for one in (process, *process.children(recursive=True)):
            with suppress(psutil.Error):  # it has ended
                used += one.memory_full_info().pss
        most = max(most, used)
        time.sleep(0.02)
    return most / 1e6


def enlarged(folder, target):
    """Write the programs of a folder that this Python can run, with more to do, into another."""
    for program in sorted(ROOT.glob(f"snippets/choose/{folder}/*.py")):
        text = program.read_text("utf-8")
        if MORE[folder][0] not in text:
            raise ValueError(f"{program.name}: no {MORE[folder][0]}")
        if "InterpreterPool" not in text or sys.version_info >= (3, 14):
            Path(target, program.name).write_text(text.replace(*MORE[folder]), "utf-8")
            yield Path(target, program.name)


def table(folder, target):
    """The lines of the table of a folder, the slowest first; the order of a round is left to chance."""
    programs = list(enlarged(folder, target))
    times = {program: [] for program in programs}
    for _ in range(ROUNDS):
        for program in random.sample(programs, len(programs)):
            times[program].append(seconds(program))
    loop = next(median(times[program]) for program in programs if program.stem.endswith("_loop"))
    yield f"\n| {folder}, {ROUNDS} rounds | times as fast as the loop | middle half | MB |\n|---|---|---|---|"
    for program in sorted(programs, key=lambda program: -median(times[program])):
        low, middle, high = quantiles([loop / time for time in times[program]], n=4)
        yield f"| {program.name} | {middle:.2f} | {low:.2f}–{high:.2f} | {peak(program):.0f} |"


def main():
    """Print the tables."""
    print(machine())
    for folder in MORE:
        with tempfile.TemporaryDirectory() as target:
            print(*table(folder, target), sep="\n")


if __name__ == "__main__":
    main()
