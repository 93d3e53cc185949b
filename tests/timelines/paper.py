"""What pictures are drawn on: the colors of the site, light and dark, and an SVG that says what it is drawn from."""

import re
from io import StringIO

import matplotlib
from matplotlib.figure import Figure

matplotlib.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "timelines", "font.family": "DejaVu Sans"})

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


def paper(width, height):
    """A figure of that size, and axes in which one is a pixel and 0 is at the top."""
    figure = Figure(figsize=(width / 72, height / 72))
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, width), ylim=(height, 0))
    axes.axis("off")
    return figure, axes


def finished(figure, title, drawn_from, size):
    """The figure as SVG: it has a title, says what it was drawn from, and has the colors of the page."""
    out = StringIO()
    figure.savefig(out, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    svg = out.getvalue().replace("'DejaVu Sans'", "system-ui, sans-serif")
    svg = re.sub(r"<!DOCTYPE.*?>\n|<metadata>.*?</metadata>\n", "", svg, flags=re.DOTALL)
    width, height = map(round, size)
    svg = re.sub(r'width="[\d.]+pt" height="[\d.]+pt"', f'width="{width}" height="{height}"', svg, count=1)
    colors = "".join(
        f'[style*="{what}: {LIGHT[name]}"]{{{what}:{DARK[name]}!important}}'
        for name in LIGHT
        for what in ("fill", "stroke")
    )
    style = f"<style>@media (prefers-color-scheme:dark){{{colors}}}</style>"
    head = rf"\1\n <title>{title}</title>\n <desc>{drawn_from}</desc>\n {style}"
    return re.sub(r"[ \t]+$", "", re.sub(r"(<svg[^>]*>)", head, svg, count=1), flags=re.MULTILINE)
