"""The programs that print something else on another Python: `pypy.tsv` and the like, a name and the reason a line."""

from pathlib import Path


def path_of(kind):
    """The list of a kind of Python."""
    return Path(__file__).with_name(f"{kind}.tsv")


def listed(kind):
    """The reasons, by the name of the program: {"learn/locks/lost_update": "..."}."""
    path = path_of(kind)
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return dict(line.split("\t") for line in lines)


def problems(kind, reasons, verdicts):
    """What the list and what was seen (True: the page shows it for each start method) do not agree on, a line each."""
    for name, passed in sorted(verdicts.items()):
        if passed and name in reasons:
            yield f"{path_of(kind).name}: {name} prints what its page shows: take it off the list"
        elif not passed and name not in reasons:
            yield f"{name}: prints something else than its page shows"
