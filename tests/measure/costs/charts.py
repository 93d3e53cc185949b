"""The charts of the page What does it cost?: `python -m tests.measure.costs.charts` draws them from its file."""

from corpus.project import ROOT
from tests.measure.costs import page, tables
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


def first_moments(results, milliseconds=100):
    """What is started in the first 100 ms: a block is a process, from its start to the end of its join."""
    left, row, per = 88, 30, (WIDTH - 88 - 16) / milliseconds
    figure, axes = paper(WIDTH, 8 * row + 34)
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
            for begin, end, style, words in started(results, method + module, milliseconds):
                place_in = (left + begin * per, top + number * row + 3)
                box = axes.fill_between([place_in[0], left + end * per], place_in[1], place_in[1] + 20, **style)
                box.set_zorder(2)
                axes.text(left + (begin + end) / 2 * per, place_in[1] + 14, words, ha="center", **TEXT)
    title = "What is started in the first 100 ms by each start method"
    return finished(figure, title, results.drawn_from, (WIDTH, 8 * row + 34))


def started(results, program, until):
    """The processes that are started in turn, and the server before them: (begin, end, style, words)."""
    first, later = (results.number(tables.milliseconds(program, which)).value for which in ("first", "later"))
    server = first - later if program.startswith("forkserver") else 0
    if server:
        yield 0, min(server, until), WAITS, "the server starts"
    at, lasts = server, first - server
    while at < until:
        yield at, min(at + lasts, until), BLOCK, ""
        at, lasts = at + lasts, later


if __name__ == "__main__":
    named = page.named()
    for name, draw in {"speed-up": speed_up, "first-100-ms": first_moments}.items():
        (FOLDER / f"{name}.svg").write_text(draw(named), "utf-8")
        print(FOLDER / f"{name}.svg")
