"""The file of a machine: what each engine took there in each round, and what the page says of it, in words of Pool."""

import json
from statistics import median

from corpus.project import ROOT

FOLDER = ROOT / "tests/measure/results/engines"
NAMES = {
    "pool": "`Pool`",
    "executor": "an executor",
    "joblib": "joblib, loky",
    "mpire": "mpire",
    "mpi": "MPI",
    "dask": "Dask",
    "ray": "Ray",
    "celery": "Celery",
}
"""The engines, in the order of the page."""
COSTS = {"Time to start": "start", "A task": "task", "A megabyte": "MB", "Memory at rest": "bytes"}
BUSY = 0.1
"""The share of its cores that were busy before, from which on a machine was not quiet."""


class Results:
    """What was measured on a machine.

    Attributes:
        machine: its parts, by name.
        rounds: the rounds, {engine: {what: number}} each.
        numbers: the numbers of tasks that were timed, ascending.
    """

    def __init__(self, path):
        found = json.loads(path.read_text("utf-8"))
        self.machine, self.rounds = found["machine"], found["rounds"]
        self.numbers = sorted({int(what) for engine in self.rounds[0].values() for what in engine if what.isdecimal()})

    def ratios(self, of):
        """What a function makes of each round: the median, the lowest and the highest."""
        found = [of(measured) for measured in self.rounds]
        return median(found), min(found), max(found)

    def cost(self, engine, what):
        """How many times as much as `Pool` something costs, as `ratios`."""
        return self.ratios(lambda measured: value(measured[engine], what) / value(measured["pool"], what))

    def job(self, engine, number):
        """How many starts of `Pool` so many tasks take with the start, as `ratios`; None if that was not measured."""
        if any(str(number) not in measured[engine] for measured in self.rounds):
            return None
        return self.ratios(lambda m: (m[engine]["start"] + m[engine][str(number)]) / m["pool"]["start"])

    @property
    def said(self):
        """Where and how it was measured, in a sentence."""
        name = self.machine
        kernel, times = name["kernel"].split("-")[0], len(self.rounds)
        rounds = f"{times} rounds" if times > 1 else "a single round"
        where = f"{name['processor']}, {name['cores']} cores, {kernel}, Python {name['python']}"
        if name["cores busy before"] > BUSY * name["cores"]:
            return f"Measured in {rounds} on {where}, while other programs ran: take the order, and not the numbers."
        return f"Measured in {rounds} on {where}."


def value(measured, what):
    """A number of an engine; of a task, its share of the most tasks that were timed."""
    if what != "task":
        return measured[what]
    most = max(int(number) for number in measured if number.isdecimal())
    return measured[str(most)] / most


def shown(number):
    """A number with two digits that count."""
    number = float(f"{number:.2g}")
    return f"{number:,.0f}" if number >= 10 else f"{number:.1f}"


def cell(found):
    """What stands in a cell: the median, and from where to where."""
    if found is None:
        return "not measured"
    middle, low, high = map(shown, found)
    return middle if low == high else f"{middle} ({low}–{high})"


def tables(results):
    """The tables of the page: {its head, as cells: its rows}."""
    numbers = [f"{number:,}" for number in results.numbers]
    return {
        ("Engine", *COSTS): [
            (name, *(cell(results.cost(engine, what)) for what in COSTS.values())) for engine, name in NAMES.items()
        ],
        ("Tasks", *numbers): [
            (name, *(cell(results.job(engine, number)) for number in results.numbers)) for engine, name in NAMES.items()
        ],
    }
