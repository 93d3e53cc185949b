"""Draw a timeline: a column for each process, time runs down, and what came first in every run stands higher."""

from matplotlib.patches import FancyBboxPatch

from tests.timelines.paper import LIGHT, finished, paper
from tests.timelines.scene import part_of

TITLE = {"ha": "center", "color": LIGHT["text"]}
WIDTH, ROW, HEAD = 400, 30, 34
BEYOND = 16
"""How far what never returns goes on below the last row."""
LOOKS = {
    "wait": ("wait", "gold", (0, (4, 2.5))),
    "frame": ("none", "edge", "solid"),
}


def picture(scene, lanes, rows):
    """The SVG of a scene, as text."""
    last, head = max(rows.values()) + 1, HEAD + (44 if scene.parts else 0)
    height = head + last * ROW + (BEYOND if scene.hangs_after else 4)
    figure, axes = paper(WIDTH, height)
    for place, part in enumerate(scene.parts):
        middle = WIDTH / len(scene.parts) * (place + 0.5)
        frames = sum(kind == "frame" for lane in lanes if part_of(lane) == part for *_, kind in lanes[lane])
        axes.text(middle, 18, part, size=14, weight="bold", **TITLE)
        axes.text(middle, 38, f"{frames} messages", size=12.5, **TITLE)
    for name, left, right in columns(scene):
        middle = (left + right) / 2
        axes.plot([middle, middle], [head, height], color=LIGHT["line"], linewidth=1.2, zorder=0)
        size, weight = (12, "normal") if scene.parts else (15 if right - left > 90 else 13, "bold")
        axes.text(middle, head - 14, name.split("|")[-1], size=size, weight=weight, **TITLE)
        for words, kind, begin, end in in_column(scene, lanes, name, rows, last):
            bottom = head + end * ROW + (BEYOND if end > last else 0)
            block(axes, (left, right), (words, kind), head + begin * ROW, bottom)
    return finished(figure, scene.title, scene.drawn_from, (WIDTH, height))


def columns(scene):
    """The lanes, from left to right, with both edges of each; one may be twice as wide as others."""
    shares = [1 + (name == scene.wide) for name in scene.columns]
    left = 0
    for name, share in zip(scene.columns, shares, strict=True):
        right = left + WIDTH * share / sum(shares)
        yield name, left, right
        left = right


def in_column(scene, lanes, name, rows, last):
    """The blocks of a lane, and that it is idle after them if the scene shows that."""
    killed = [rows[lane, n] + 1 for lane, all_ in lanes.items() for n, (*_, kind) in enumerate(all_) if kind == "kills"]
    found = list(blocks(name, lanes.get(name, []), rows, max(killed, default=last + 1)))
    done = max((end for *_, end in found), default=0)
    if scene.idle and done < last:
        found.append((scene.idle, "wait", done, last))
    return found


def blocks(lane, moments, rows, never):
    """The blocks of a lane: (words, kind, first row, row after it); what never returns goes on to a row."""
    for number, (event, words, kind) in enumerate(moments):
        if kind == "frame":
            inside = [rows[lane, n] for n, (*_, one) in after(moments, number, "frame") if one != "frame"]
            yield words, kind, min(inside), max(inside) + 1
            continue
        begin, end = rows[lane, number], rows[lane, number] + 1
        if kind in ("wait", "run", "kills"):
            if event == "return":
                continue
            places = [at for at, later in enumerate(moments) if at > number and later == ["return", words, kind]]
            end = rows[lane, places[0]] + 1 if places else never
        if kind == "end":
            kind, end = "wait", never
        yield words, kind, begin, end


def after(moments, number, kind):
    """The moments after one, with their numbers, up to the next of that kind."""
    for at in range(number + 1, len(moments)):
        if moments[at][2] == kind:
            return
        yield at, moments[at]


def block(axes, edges, said, top, bottom):
    """Draw one: what waits has a broken line round it, and a frame stands round others."""
    words, kind = said
    (left, right), margin = edges, 2 if kind == "frame" else 5
    fill, edge, line = LOOKS.get(kind, ("work", "edge", "solid"))
    place, size = (left + margin, top + margin - 2), (right - left - 2 * margin, bottom - top - 2 * margin + 4)
    box = FancyBboxPatch(place, *size, "round,pad=0,rounding_size=4")
    box.set(facecolor=LIGHT.get(fill, "none"), edgecolor=LIGHT[edge], linestyle=line, linewidth=1.4)
    axes.add_patch(box)
    below = top + 15 * (words.count("\n") + 1)
    size = 12.5 if right - left > 110 else 11.5
    axes.text((left + right) / 2, min(below, (top + bottom) / 2), words, size=size, va="center_baseline", **TITLE)
