"""Run all programs in rounds, each under another condition, for so many minutes, and count what fails.

`python -m tests.soak PAUSES [--minutes 60] [--condition NAME] [--seed 1] [PAGE ...]`, PAUSES being the library that
`nox -s shake` preloads. Each failure is printed with its program, cell, condition and seed.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from itertools import cycle
from pathlib import Path

from corpus.project import ROOT
from tests.soak.conditions import CONDITIONS
from tests.soak.differing import listed, needless

RUNNING = 2
"""Programs that are run at once for each core; of those with pauses, which mostly sleep, six times as many."""


def parse(arguments):
    """The options of the command line."""
    parser = argparse.ArgumentParser(prog="nox -s soak --")
    parser.add_argument("pauses", help=argparse.SUPPRESS)
    parser.add_argument("pages", nargs="*", default=["docs"], help="run the programs of these pages")
    parser.add_argument("--minutes", type=float, default=60, help="begin no round after that many")
    parser.add_argument("--condition", action="append", choices=CONDITIONS, help="under this one (again for another)")
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000), help="what the rounds' seeds follow")
    return parser.parse_args(arguments)


def main(options):
    """Run the rounds; return what is wrong, in words."""
    deadline = time.monotonic() + options.minutes * 60
    conditions = options.condition or list(CONDITIONS)
    counted, wrong = {condition: [0, 0, 0] for condition in conditions}, 0
    for seed, condition in enumerate(cycle(conditions), options.seed):
        if time.monotonic() > deadline:
            break
        runs = one_round(condition, seed, options)
        unexpected = [run for run in runs if run[2] and (condition, run[0]) not in listed()]
        for program, cell, fault in unexpected:
            print(f"\n{program} [{cell} failed: {condition}, seed {seed}\n{fault}", flush=True)
        for program in needless(condition, runs):
            print(f"\n{program} did not fail: take it from the list of {condition}", flush=True)
            wrong += 1
        for place, more in enumerate((1, len(runs), len(unexpected))):
            counted[condition][place] += more
        print(f"{condition}, seed {seed}: {len(runs)} runs, {len(unexpected)} failed", flush=True)
    print(table(counted))
    failed = sum(failed for _, _, failed in counted.values())
    return f"{failed} runs failed, {wrong} lines of the list are needless" if failed or wrong else None


def one_round(condition, seed, options):
    """Run all programs once under a condition; how each run went."""
    cores = len(os.sched_getaffinity(0))
    env = os.environ | {"CI": ""}
    paused = CONDITIONS[condition].library
    if paused:
        env["LD_PRELOAD"] = options.pauses
    with tempfile.TemporaryDirectory() as folder, CONDITIONS[condition].beside():
        log = Path(folder, "log")
        log.touch()
        number = cores * RUNNING * (6 if paused else 1)
        command = [sys.executable, "-m", "pytest", "-q", f"--numprocesses={number}", "--dist=worksteal"]
        command += ["-p", "tests.soak.rounds", f"--condition={condition}", f"--drawn={seed}", f"--log={log}"]
        session = subprocess.run([*command, *options.pages], cwd=ROOT, env=env, capture_output=True, text=True)
        runs = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    if not runs:
        sys.exit(f"nothing was run: {' '.join(options.pages)}\n{session.stdout}{session.stderr}")
    return runs


def table(counted):
    """What was counted, as a table."""
    rows = ["| condition | rounds | runs | failed | of 10,000 |", "|---|---|---|---|---|"]
    for condition, (rounds, runs, failed) in counted.items():
        rows.append(f"| {condition} | {rounds} | {runs} | {failed} | {10_000 * failed / runs if runs else 0:.1f} |")
    return "\n".join(rows)


if __name__ == "__main__":
    sys.exit(main(parse(sys.argv[1:])))
