"""The file of a machine: what was measured there in two runs, and whether a number came out the same in both."""

import hashlib
import json
import re
from dataclasses import dataclass
from statistics import median

from corpus.project import ROOT

RESULTS = ROOT / "tests/measure/results"
AT_MOST = 1.2
"""How many times as large the larger of two runs may be."""


def file_name(machine):
    """The name of its file: processor and cores."""
    return re.sub(r"\W+", "-", f"{machine['processor']}-{machine['cores']}-cores".lower()) + ".json"


@dataclass(frozen=True)
class Number:
    """What came out: the median of all rounds, the lowest and highest of them, and whether two runs agree."""

    value: float
    low: float
    high: float
    is_stable: bool


class Results:
    """What was measured on a machine."""

    def __init__(self, path):
        found = json.loads(path.read_text("utf-8"))
        self.machine, self.runs = found["machine"], found["runs"]
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        self.drawn_from = f"Drawn from tests/measure/results/{path.name}, sha256:{digest}"

    def number(self, of):
        """A number that a function makes of each round, {name: measured}."""
        runs = [[of(measured) for measured in run] for run in self.runs]
        every = [value for run in runs for value in run]
        middles = [median(run) for run in runs]
        is_stable = len(middles) > 1 and max(middles) <= AT_MOST * min(middles)
        return Number(median(every), min(every), max(every), is_stable)
