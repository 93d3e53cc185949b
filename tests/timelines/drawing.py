"""Draw a timeline: a column for each process, time runs down, and what came first in every run stands higher."""

import re
from io import StringIO

import matplotlib
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

matplotlib.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "timelines", "font.family": "DejaVu Sans"})

CENTRED = {"ha": "center", "va": "center_baseline"}
WIDTH, ROW, HEAD = 400, 30, 34
LIGHT = {
    "text": "#1d2733",
    "line": "#8a96a3",
    "work": "#dcebfa",
    "edge": "#1f5fa8",
    "wait": "#fff3c9",
    "gold": "#8f6a00",
}
DARK = {
    "text": "#dce1e8",
    "line": "#6b7683",
    "work": "#1c3350",
    "edge": "#82b6f3",
    "wait": "#3b3523",
    "gold": "#e3b341",
}


def picture(scene, lanes, rows):
    """The SVG of a scene, as text."""
    names = list(dict.fromkeys(scene.lanes.values()))
    last = max(rows.values()) + 1
    height = HEAD + last * ROW + (16 if scene.hangs_after else 4)
    figure = Figure(figsize=(WIDTH / 72, height / 72))
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(height, 0))
    axes.axis("off")
    for number, lane in enumerate(names):
        column = (WIDTH / len(names) * number, WIDTH / len(names))
        middle = column[0] + column[1] / 2
        axes.text(middle, 20, lane, ha="center", size=15, weight="bold", color=LIGHT["text"])
        axes.plot([middle, middle], [HEAD, height], color=LIGHT["line"], linewidth=1.2, zorder=0)
        for words, kind, begin, end in blocks(lane, lanes.get(lane, []), rows, last):
            block(axes, column, (words, kind), HEAD + begin * ROW, HEAD + end * ROW + (16 if end == last + 1 else 0))
    return finished(figure, scene, height)


def blocks(lane, moments, rows, last):
    """The blocks of a lane: (words, kind, first row, row after it); what never returns goes on below the last row."""
    for number, (event, words, kind) in enumerate(moments):
        begin, end = rows[lane, number], rows[lane, number] + 1
        if kind in ("wait", "run") and event == "return":
            continue
        if kind in ("wait", "run"):
            places = [at for at, later in enumerate(moments) if at > number and later == ["return", words, kind]]
            end = rows[lane, places[0]] + 1 if places else last + 1
        if kind == "end":
            kind, end = "wait", last + 1
        yield words, kind, begin, end


def block(axes, column, said, top, bottom):
    """Draw one: what waits has a broken line round it."""
    words, kind = said
    fill, edge, line = ("wait", "gold", (0, (4, 2.5))) if kind == "wait" else ("work", "edge", "solid")
    box = FancyBboxPatch((column[0] + 5, top + 3), column[1] - 10, bottom - top - 6, "round,pad=0,rounding_size=4")
    box.set(facecolor=LIGHT[fill], edgecolor=LIGHT[edge], linestyle=line, linewidth=1.4)
    axes.add_patch(box)
    middle = column[0] + column[1] / 2
    axes.text(middle, min(top + 15, (top + bottom) / 2), words, size=12.5, color=LIGHT["text"], **CENTRED)


def finished(figure, scene, height):
    """The figure as SVG: it names its program and what that was, and has the colors of the page."""
    out = StringIO()
    figure.savefig(out, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    svg = out.getvalue().replace("'DejaVu Sans'", "system-ui, sans-serif")
    svg = re.sub(r"<!DOCTYPE.*?>\n|<metadata>.*?</metadata>\n", "", svg, flags=re.DOTALL)
    svg = re.sub(r'width="[\d.]+pt" height="[\d.]+pt"', f'width="{WIDTH}" height="{round(height)}"', svg, count=1)
    colors = "".join(
        f'[style*="{what}: {LIGHT[name]}"]{{{what}:{DARK[name]}!important}}'
        for name in LIGHT
        for what in ("fill", "stroke")
    )
    style = f"<style>@media (prefers-color-scheme:dark){{{colors}}}</style>"
    svg = re.sub(
        r"(<svg[^>]*>)", rf"\1\n <title>{scene.title}</title>\n <desc>{scene.drawn_from}</desc>\n {style}", svg, count=1
    )
    return re.sub(r"[ \t]+$", "", svg, flags=re.MULTILINE)
