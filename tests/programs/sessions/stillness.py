"""Whether processes wait: whoever presses Ctrl-C does it when nothing moves any more."""

import sys
import time
from contextlib import suppress
from pathlib import Path

import psutil

LOOK = 0.4
"""Seconds in which nothing may move: longer than a program pauses under `nox -s shake`."""


def wait_until_still(pids, deadline):
    """Wait until all these processes do nothing but wait, or until the deadline.

    Args:
        pids: a function that returns them.
        deadline: a time of the monotonic clock.
    """
    before = None
    while time.monotonic() < deadline:
        now = list(map(activity, sorted(pids())))
        if now == before and None not in now:
            return
        before = now
        time.sleep(LOOK)


def activity(pid):
    """What changes with whatever a process does; None while it is at work, or waits for its turn to be."""
    found = []
    with suppress(OSError, psutil.Error):
        if sys.platform == "linux":
            for task in Path("/proc", str(pid), "task").iterdir():
                status = dict(line.split(":\t", 1) for line in task.joinpath("status").read_text().splitlines())
                if status["State"][0] in "RD":
                    return None
                found.append([pid, task.name, status["voluntary_ctxt_switches"], status["nonvoluntary_ctxt_switches"]])
        else:
            process = psutil.Process(pid)
            if process.status() == psutil.STATUS_RUNNING:
                return None
            found.append([pid, process.cpu_times()[:2], process.num_ctx_switches()])
    return found
