"""Record the first 100 ms of programs that start processes: `python -m tests.measure.costs.moments` writes the file.

Each program is run many times, in an order left to chance. What is kept of the first, the second and each further
process is the median of its moments.
"""

import hashlib
import json
import random
import subprocess
import sys
from pathlib import Path
from statistics import median

from corpus.project import ROOT
from tests.measure.costs.results import RESULTS, file_name
from tests.measure.machine import parts

TIMES = 31
FOLDER = RESULTS / "moments"
PROGRAM = Path(__file__).parent / "bare/moments.py"
WAYS = [[method, *module] for module in ([], ["numpy"]) for method in ("fork", "forkserver", "spawn")]


def recorded(way):
    """What one run prints: when each process was asked for, in its function and joined."""
    command = (sys.executable, PROGRAM, *way)
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def middle(runs):
    """The medians of those processes that more than half of the runs have, in milliseconds."""
    usual = int(median(map(len, runs)))
    each = ([run[number] for run in runs if number < len(run)] for number in range(usual))
    return [[round(1000 * median(moments), 1) for moments in zip(*found, strict=True)] for found in each]


class Recorded:
    """What is on file of the machine of which these results are.

    Attributes:
        processes: {start method, and module: the processes in turn, as [asked, in its function, joined] in ms}.
        drawn_from: its file, in a sentence.
    """

    def __init__(self, results):
        path = FOLDER / file_name(results.machine)
        self.processes = json.loads(path.read_text("utf-8"))["processes"]
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        self.drawn_from = f"Drawn from {path.relative_to(ROOT).as_posix()}, sha256:{digest}"


def main():
    """Write the file of this machine."""
    runs = {" ".join(way): [] for way in WAYS}
    for way in random.sample(WAYS * TIMES, len(WAYS) * TIMES):
        runs[" ".join(way)].append(recorded(way))
    FOLDER.mkdir(parents=True, exist_ok=True)
    found = {"machine": parts(), "times": TIMES, "processes": {way: middle(of_way) for way, of_way in runs.items()}}
    text = json.dumps(found, indent=1)
    (FOLDER / file_name(parts())).write_text(f"{text}\n", "utf-8")


if __name__ == "__main__":
    main()
