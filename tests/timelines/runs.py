"""Run a program several times, traced, and say what came before what in every run."""

import json
import os
import signal
import subprocess
import tempfile
import time
from collections import Counter, defaultdict
from contextlib import suppress
from pathlib import Path

TRACED = Path(__file__).with_name("traced")
SECONDS = 20
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def lanes(python, scene):
    """Run the program once: what each lane did, [(call or return, moment, words, kind)]."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "log")
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(TRACED), "PYTHONDONTWRITEBYTECODE": "1"}
        traced = environment | {"TIMELINE_PROGRAM": str(scene.path), "TIMELINE_LOG": str(log)}
        process = subprocess.Popen([python, scene.path], cwd=folder, env=traced, **QUIET, start_new_session=True)
        try:
            process.wait(scene.hangs_after or SECONDS)
        except subprocess.TimeoutExpired:
            if not scene.hangs_after:
                raise
        ended = time.monotonic_ns()
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGINT)
        process.wait(SECONDS)
        noted = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    found = defaultdict(list)
    for line in noted:
        if line["at"] < ended and (said := scene.words(line)):
            found[scene.lane(line["process"])].append((line["event"], line["at"], *said))
    return dict(found)


def moments(lanes):
    """The moments of a run, by place: {(lane, number): time}."""
    return {(lane, number): at for lane, all_ in lanes.items() for number, (_, at, *_) in enumerate(all_)}


def several(python, scene, times):
    """What each lane did, and the moments of every run in which each did that; nearly all must have.

    Raises:
        RuntimeError: the runs differ.
    """
    runs = [lanes(python, scene) for _ in range(times)]
    said = [json.dumps({lane: [(e, *rest) for e, _, *rest in all_] for lane, all_ in sorted(r.items())}) for r in runs]
    likely, count = Counter(said).most_common(1)[0]
    if count < times:
        raise RuntimeError(f"{scene.name}: the processes do not do the same in each run:\n" + "\n".join(set(said)))
    return json.loads(likely), [moments(run) for run in runs]


def rows(all_runs):
    """The row of each moment: below all that came before it in every run.

    What came now before and now after another has no order, and may stand beside it.
    """
    found = {}
    for place in sorted(all_runs[0], key=all_runs[0].get):
        before = [other for other in found if all(run[other] < run[place] for run in all_runs)]
        found[place] = max((found[other] + 1 for other in before), default=0)
    return found
