"""Measure the engines: `python -m tests.measure.engines [MINUTES]` writes the file of this machine.

Each round has every engine once, in an order left to chance, in processes of its own; another round begins as long as
it will probably end in time. The file tells whether the machine did something else before: then the page says so.
"""

import json
import os
import random
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import psutil

from tests.measure.costs.results import file_name
from tests.measure.engines.results import FOLDER
from tests.measure.engines.starting import COMMANDS, ENGINES
from tests.measure.machine import parts

MINUTES = 5
LOOK = 5
"""Seconds for which is looked how busy the machine is before."""
ONE = Path(__file__).with_name("one.py")
RAY = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_raylet_start_wait_time_s": "120",
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
}
"""It sends no statistics, waits on a busy machine, and does not warn."""


def memory(process):
    """Bytes of all processes of a command; of what they share, each has its share."""
    used = 0
    for one in (process, *process.children(recursive=True)):
        with suppress(psutil.Error):  # it has ended
            used += one.memory_full_info().pss
    return used


def measured(engine):
    """What one engine takes: {what: number}.

    Raises:
        RuntimeError: it did not start.
    """
    command = [*COMMANDS.get(engine, [sys.executable]), ONE, engine, str(time.monotonic())]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with psutil.Popen(command, text=True, env=os.environ | RAY, **pipes) as process:
        if not (first := process.stdout.readline()):
            raise RuntimeError(f"{engine} did not start: run {ONE.name} alone to see why")
        start = float(first)
        time.sleep(1)  # what is still being started takes memory, too
        used = memory(process)
        process.stdin.write("\n")
        process.stdin.flush()
        tasks = json.loads(process.stdout.readline())
    return {name: float(f"{number:.4g}") for name, number in {"start": start, "bytes": used, **tasks}.items()}


def main(minutes=MINUTES):
    """Write the file of this machine, anew after each round."""
    before, rounds, path = psutil.cpu_percent(LOOK) / 100 * psutil.cpu_count(), [], FOLDER / file_name(parts())
    began = last = time.monotonic()
    longest = 0
    while not rounds or last + longest < began + float(minutes) * 60:
        rounds.append({engine: measured(engine) for engine in random.sample(list(ENGINES), len(ENGINES))})
        longest, last = max(longest, time.monotonic() - last), time.monotonic()
        path.parent.mkdir(exist_ok=True)
        found = {"machine": parts() | {"cores busy before": round(before, 1)}, "rounds": rounds}
        path.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
        print(f"round {len(rounds)}: {longest:.0f} s at most", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
