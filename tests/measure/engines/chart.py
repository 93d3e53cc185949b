"""The chart of the page From which size on?: `python -m tests.measure.engines.chart` draws it from the file."""

from math import log10

from corpus.project import ROOT
from tests.measure.engines.page import measured
from tests.measure.engines.results import NAMES
from tests.timelines.paper import LIGHT, finished, paper

PATH = ROOT / "docs/scale/charts/engines.svg"
SIZE = WIDTH, HEIGHT = 400, 330
LEFT, RIGHT, TOP, BOTTOM = 46, 300, 36, 280
TEXT = {"color": LIGHT["text"], "size": 12.5}
LINE = {"color": LIGHT["line"], "linewidth": 0.7, "zorder": 0}
STYLES = [
    (LIGHT[color], dashes) for dashes in ("solid", (0, (5, 3)), (0, (1.5, 2))) for color in ("edge", "gold", "text")
]
APART = 16
"""Pixels between two names."""


def drawn(results):
    """Time with the start by number of tasks, in starts of a `Pool`; each step of either axis is ten times as much."""
    figure, axes = paper(*SIZE)
    across = {
        number: LEFT + place * (RIGHT - LEFT) / (len(results.numbers) - 1)
        for place, number in enumerate(results.numbers)
    }
    up = scale(results)
    for decade in range(int(log10(most(results))) + 1):
        axes.plot([LEFT - 4, RIGHT], [up(10**decade)] * 2, **LINE)
        axes.text(LEFT - 8, up(10**decade), f"{10**decade:,}", ha="right", va="center_baseline", **TEXT)
    for number, x in across.items():
        axes.text(x, BOTTOM + 18, f"{number:,}", ha="center", **TEXT)
    axes.text((LEFT + RIGHT) / 2, BOTTOM + 38, "tasks", ha="center", **TEXT)
    axes.text(4, 16, "time, in starts of a Pool", **TEXT)
    ends = {}
    for (engine, name), (color, dashes) in zip(NAMES.items(), STYLES, strict=False):
        known = [(across[number], job[0]) for number in results.numbers if (job := results.job(engine, number))]
        points = [(x, up(times)) for x, times in known]
        axes.plot(*zip(*points, strict=True), color=color, linewidth=1.8, linestyle=dashes)
        ends[name.strip("`")] = (points[-1], color)
    for (name, ((x, y), color)), place in zip(*spread(ends), strict=True):
        axes.plot([x, RIGHT + 6], [y, place], color=color, linewidth=0.6)
        axes.text(RIGHT + 9, place, name.removeprefix("an "), va="center_baseline", **TEXT)
    return finished(figure, "Time by number of tasks on eight engines", results.said, SIZE)


def most(results):
    """The longest time."""
    return max(job[0] for engine in NAMES for number in results.numbers if (job := results.job(engine, number)))


def scale(results):
    """Where a time stands: one start of a `Pool` at the bottom, the longest time at the top."""
    return lambda times: BOTTOM - log10(times) * (BOTTOM - TOP) / log10(most(results))


def spread(ends):
    """The ends of the lines from the top down, and for each a place for its name, so that none stands on another."""
    ordered = sorted(ends.items(), key=lambda item: item[1][0][1])
    places = []
    for _, ((_, y), _) in ordered:
        places.append(max(y, places[-1] + APART) if places else y)
    over = max(0, places[-1] - BOTTOM)
    return ordered, [place - over for place in places]


if __name__ == "__main__":
    PATH.parent.mkdir(exist_ok=True)
    PATH.write_text(drawn(measured()), "utf-8")
    print(PATH)
