"""The charts of the page What does it cost?: `python -m tests.measure.costs.charts` draws them from its files."""

from corpus.project import ROOT
from tests.measure.costs import moments, page, tables
from tests.timelines.paper import LIGHT, finished, paper

FOLDER = ROOT / "docs/choose/charts"
WIDTH = 400
TEXT = {"color": LIGHT["text"], "size": 12.5}
LINE = {"color": LIGHT["line"], "linewidth": 1.0, "zorder": 0}
BLOCK = {"facecolor": LIGHT["work"], "edgecolor": LIGHT["edge"], "linewidth": 0.8}
WAITS = {"facecolor": LIGHT["wait"], "edgecolor": LIGHT["gold"], "linewidth": 0.8}


def speed_up(results):
    """Times as fast by number of workers: measured, with the lowest and highest round, and Amdahl's limits."""
    height, left, bottom = 270, 30, 228
    figure, axes = paper(WIDTH, height)
    across, up = (lambda workers: left + 115 * (workers - 1) + 8), (lambda times: bottom - 60 * times)
    for times in range(4):
        axes.plot([left - 4, WIDTH - 8], [up(times)] * 2, **LINE)
        axes.text(left - 10, up(times), str(times), ha="right", va="center_baseline", **TEXT)
    for workers in range(1, 5):
        axes.text(across(workers), bottom + 16, str(workers), ha="center", **TEXT)
    axes.text((left + WIDTH) / 2, bottom + 36, "workers", ha="center", **TEXT)
    axes.text(4, 16, "times as fast as a loop", **TEXT)
    in_turn = results.number(lambda found: found["speed_up 2, in turn"] / tables.by_loop(found, 2)).value
    steps = [1 + step / 20 for step in range(61)]
    for cores, dashes in ((4, (0, (5, 3))), (tables.CORES, "solid")):
        limits = [up(1 / (in_turn + (1 - in_turn) / min(workers, cores))) for workers in steps]
        axes.plot([across(workers) for workers in steps], limits, color=LIGHT["gold"], linewidth=1.8, linestyle=dashes)
    for workers in (1, 2, 4):
        found = results.number(tables.gained(workers))
        axes.plot([across(workers)] * 2, [up(found.low), up(found.high)], color=LIGHT["edge"], linewidth=1.6)
        axes.plot(across(workers), up(found.value), "o", color=LIGHT["edge"], markersize=7)
    axes.text(across(2.5), up(2.5), "limit, a core for each", ha="right", **TEXT)
    axes.text(across(3), up(1.6), "limit on two cores", ha="center", **TEXT)
    axes.text(across(3), up(1.25), "measured on two cores", ha="center", **TEXT)
    axes.plot(across(2.28), up(1.32), "o", color=LIGHT["edge"], markersize=7)
    return finished(figure, "Speed-up by number of workers, and Amdahl's limit", results.drawn_from, (WIDTH, height))


def first_moments(recorded, milliseconds=100):
    """The first 100 ms of programs: a process is being started, and then it runs, to the end of its join."""
    left, row, per = 88, 30, (WIDTH - 88 - 16) / milliseconds
    height = 8 * row + 56
    figure, axes = paper(WIDTH, height)
    for at in range(0, milliseconds + 1, 20):
        for top in (row, 5 * row):
            axes.plot([left + at * per] * 2, [top - 1, top + 3 * row], **LINE)
        axes.text(left + at * per, 8 * row + 20, str(at), ha="center", **TEXT)
    axes.text(left - 8, 8 * row + 20, "milliseconds", ha="right", **TEXT)
    for place, (said, module) in enumerate((("nothing imported", ""), ("NumPy imported", " numpy"))):
        top = 4 * row * place
        axes.text(4, top + 20, said, weight="bold", **TEXT)
        for number, method in enumerate(tables.METHODS, 1):
            axes.text(left - 8, top + number * row + 16, method, ha="right", **TEXT)
            for begin, end, style in phases(recorded.processes[method + module], milliseconds):
                up = top + number * row + 3
                box = axes.fill_between([left + begin * per, left + end * per], up, up + 20, **style)
                box.set_zorder(2)
    for at, style, said in ((left, WAITS, "being started"), (left + 130, BLOCK, "runs, and ends")):
        axes.fill_between([at, at + 14], height - 17, height - 5, **style)
        axes.text(at + 20, height - 7, said, **TEXT)
    title = "The first 100 ms of programs that start processes, by start method"
    return finished(figure, title, recorded.drawn_from, (WIDTH, height))


def phases(processes, until):
    """What of each process is drawn: (begin, end, style)."""
    for asked, inside, joined in processes:
        for begin, end, style in ((asked, inside, WAITS), (inside, joined, BLOCK)):
            if begin < until:
                yield begin, min(end, until), style


if __name__ == "__main__":
    named = page.named()
    for name, picture in {"speed-up": speed_up(named), "first-100-ms": first_moments(moments.Recorded(named))}.items():
        (FOLDER / f"{name}.svg").write_text(picture, "utf-8")
        print(FOLDER / f"{name}.svg")
