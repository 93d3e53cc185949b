"""Measure what a quota of CPU time does: `python -m tests.measure.quota` prints a Markdown table.

Makes a control group with half a CPU, of version 2 or 1, and runs a program in it as a container
would: what the program is told of its cores, and how long it takes for its work. As root, on Linux.
"""

import json
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

GROUPS = Path("/sys/fs/cgroup")
SECONDS = 1
"""CPU time that the program uses."""
PERIOD, SHARE = 100_000, 0.5
"""Microseconds, and how much of them the group may run."""

PROGRAM = f"""
import json, multiprocessing, os, time
begun = time.perf_counter()
while time.process_time() < {SECONDS}:
    pass
told = {{
    "os.cpu_count()": os.cpu_count(),
    "multiprocessing.cpu_count()": multiprocessing.cpu_count(),
    "len(os.sched_getaffinity(0))": len(os.sched_getaffinity(0)),
}}
if hasattr(os, "process_cpu_count"):
    told["os.process_cpu_count()"] = os.process_cpu_count()
told["seconds for each second of CPU time"] = round((time.perf_counter() - begun) / {SECONDS}, 1)
print(json.dumps(told))
"""


@contextmanager
def group():
    """A new control group with the quota; its folder.

    Raises:
        OSError: the machine has no groups that may be made.
    """
    is_new = (GROUPS / "cgroup.controllers").exists()
    folder = (GROUPS if is_new else GROUPS / "cpu") / f"quota-{os.getpid()}"
    folder.mkdir()
    try:
        if is_new:
            (folder / "cpu.max").write_text(f"{PERIOD * SHARE:.0f} {PERIOD}")
        else:
            (folder / "cpu.cfs_period_us").write_text(str(PERIOD))
            (folder / "cpu.cfs_quota_us").write_text(f"{PERIOD * SHARE:.0f}")
        yield folder
    finally:
        folder.rmdir()


def told(folder):
    """What the program prints in a group, {name: number}."""
    enter = f"echo $$ > {folder / 'cgroup.procs'} && exec {sys.executable} -c '{PROGRAM}'"
    run = subprocess.run(["sh", "-c", enter], capture_output=True, check=True, text=True)
    return json.loads(run.stdout)


def main():
    """Print the table."""
    with group() as folder:
        found = told(folder)
    print(f"| Python {sys.version.split()[0]}, in a group with {SHARE} CPUs | |")
    print("|---|---|")
    for name, number in found.items():
        print(f"| {name} | {number} |")


if __name__ == "__main__":
    main()
