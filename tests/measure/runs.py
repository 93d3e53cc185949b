"""Measure what running the programs costs beyond the programs themselves: `python -m tests.measure.runs`.

Prints two tables: what the runner itself uses for a run, alone on the machine and beside many idle processes; and
what a session of pytest uses, for all programs and for ten times as many, against what its programs use.
"""

import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from itertools import product
from pathlib import Path

import psutil

from corpus.project import ROOT, Project
from tests.programs import running

SAMPLE, IDLE, TIMES = 50, 2000, 10
COPIED = shutil.ignore_patterns("copy*", "__pycache__")
METHODS = ("fork", "forkserver", "spawn")
CORES = len(os.sched_getaffinity(0))


def own(programs):
    """Seconds of processor time that the runner itself uses for a run, in this process and in its supervisor."""
    init = psutil.Process(running.supervisor().process.pid).children()[0]
    before = time.process_time() + sum(init.cpu_times()[:2])
    for program, method in product(programs, METHODS):
        running.run(program, method, program.with_suffix(".out").read_text("utf-8"))
    return (time.process_time() + sum(init.cpu_times()[:2]) - before) / len(programs) / len(METHODS)


def idle():
    """Start many processes that do nothing."""
    return [subprocess.Popen(["sleep", "3600"], stdin=subprocess.DEVNULL) for _ in range(IDLE)]


def multiply(checkout, times):
    """Copy the pages and programs of this checkout, so many times."""
    for number in range(times):
        name = f"copy{number}/" if number else ""
        shutil.copytree(ROOT / "snippets", checkout / "snippets" / name, ignore=COPIED, dirs_exist_ok=True)
        for page in Project(ROOT).pages:
            target = checkout / "docs" / name / page.relative_to(ROOT / "docs")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(page.read_text("utf-8").replace('--8<-- "', f'--8<-- "{name}'), "utf-8")
    for part in ("corpus", "publish", "tests", "pyproject.toml", "mkdocs.yml", "requirements"):
        copy = shutil.copytree if ROOT.joinpath(part).is_dir() else shutil.copy
        copy(ROOT / part, checkout / part)


def session(checkout):
    """A session: (processor time of its programs, of all of it, wall time), in seconds."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.xml")
        command = [sys.executable, "-m", "pytest", "docs", "-q", f"--numprocesses={CORES * 2}", "--dist=worksteal"]
        began, before = time.perf_counter(), used()
        subprocess.run([*command, f"--junitxml={report}"], cwd=checkout, check=True, capture_output=True)
        wall, total = time.perf_counter() - began, used() - before
        programs = re.findall(r'name="cpu" value="([\d.e-]+)"', report.read_text("utf-8"))
        return sum(map(float, programs)), total, wall


def used():
    """Seconds of processor time of all processes that this one has started and that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def row(*cells):
    """Print a row of a table."""
    print(f"| {' | '.join(map(str, cells))} |", flush=True)


def main():
    """Print the tables."""
    paths = [path for path in Project(ROOT).programs if path.with_suffix(".out").exists()]
    programs = [path for path in paths if "still running" not in path.with_suffix(".out").read_text("utf-8")]
    sample = programs[:: len(programs) // SAMPLE]
    row("The runner's own, a run", "CPU")
    row("---", "---")
    row("as the machine is", f"{1000 * own(sample):.1f} ms")
    started = idle()
    row(f"beside {IDLE} idle processes", f"{1000 * own(sample):.1f} ms")
    for process in started:
        process.kill()
    row("A session", "Programs' CPU", "CPU", "Ratio", "Wall", f"Wall x {CORES} cores / programs' CPU")
    row(*["---"] * 6)
    first = None
    for name, times in {"all programs": 1, f"{TIMES} times as many": TIMES}.items():
        with tempfile.TemporaryDirectory() as folder:
            multiply(Path(folder), times)
            cost, total, wall = session(Path(folder))
        row(
            name,
            f"{cost:.0f} s",
            f"{total:.0f} s",
            f"{total / cost:.2f}",
            f"{wall:.0f} s",
            f"{wall * CORES / cost:.2f}",
        )
        first = first or (cost, total)
    programs, whole = cost / first[0], total / first[1]
    print(f"{TIMES} times as many programs cost {whole:.1f} times as much, the programs alone {programs:.1f} times.")


if __name__ == "__main__":
    main()
