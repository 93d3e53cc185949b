"""Run a program several times, traced, and say what came before what in every run."""

import json
import os
import signal
import subprocess
import tempfile
import time
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path

TRACED = Path(__file__).with_name("traced")
SECONDS = 60
AT_ONCE = 5
"""How many runs share the machine: most of their time, they pause."""
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
STILL = 2.0
"""Seconds without a line in the log after which all processes wait; no pause is a tenth as long."""


def lanes(python, scene):
    """Run the program once: what each lane did, [(call or return, moment, words, kind)]."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "log")
        ended = run(python, scene, log, folder)
        noted = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    found = defaultdict(list)
    for lane, line in scene.shown([line for line in noted if line["at"] < ended]):
        found[lane].append((line["event"], line["at"], *line["said"]))
    return dict(found)


def run(python, scene, log, folder):
    """Run the program, have Ctrl-C pressed where the scene wants it, and return when it ended or was left to hang."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(TRACED), "PYTHONDONTWRITEBYTECODE": "1"}
    names = {"TIMELINE_PROGRAM": str(scene.path), "TIMELINE_LOG": str(log), "TIMELINE_ALSO": " ".join(scene.also)}
    process = subprocess.Popen([python, scene.path], cwd=folder, env=environment | names, **QUIET, process_group=0)
    if scene.interrupted:
        interrupt(process, log, *scene.interrupted)
    try:
        process.wait(scene.hangs_after or SECONDS)
    except subprocess.TimeoutExpired:
        if not scene.hangs_after:
            raise
    ended = time.monotonic_ns()
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGINT)
    process.wait(SECONDS)
    return ended


def interrupt(process, log, call, times):
    """Send SIGINT to all processes, as a terminal does, once they have made their calls and wait; and note that."""
    made = f'"event": "call", "call": "{call}"'
    while not log.exists() or log.read_text().count(made) < times or time.time() - log.stat().st_mtime < STILL:
        time.sleep(STILL / 10)
    line = {"at": time.monotonic_ns(), "process": "terminal", "event": "call", "call": "^C", "given": [], "value": None}
    with log.open("a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")
    os.killpg(process.pid, signal.SIGINT)


def moments(lanes):
    """The moments of a run, by place: {(lane, number): time}."""
    return {
        (lane, number): at
        for lane, all_ in lanes.items()
        for number, (_, at, _, kind) in enumerate(all_)
        if kind != "frame"
    }


def several(python, scene, times):
    """What each lane did, and the moments of every run in which each did that; all must have.

    Raises:
        RuntimeError: the runs differ.
    """
    with ThreadPoolExecutor(AT_ONCE) as executor:
        runs = list(executor.map(partial(lanes, python), [scene] * times))
    said = [json.dumps({lane: [(e, *rest) for e, _, *rest in all_] for lane, all_ in sorted(r.items())}) for r in runs]
    likely, count = Counter(said).most_common(1)[0]
    if count < times:
        raise RuntimeError(f"{scene.name}: the processes do not do the same in each run:\n" + "\n".join(set(said)))
    return json.loads(likely), [moments(run) for run in runs]


def rows(all_runs, part=lambda lane: ""):
    """The row of each moment: below all of its part that came before it in every run.

    What came now before and now after another has no order, and may stand beside it.
    """
    found = {}
    for place in sorted(all_runs[0], key=all_runs[0].get):
        beside = [other for other in found if part(other[0]) == part(place[0])]
        before = [other for other in beside if all(run[other] < run[place] for run in all_runs)]
        found[place] = max((found[other] + 1 for other in before), default=0)
    return found
