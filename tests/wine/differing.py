"""The programs that print something else on Wine than on Windows: `differing.tsv`, a name and the reason a line.

A third column names the Python, where it is one alone.
"""

from pathlib import Path

LIST = Path(__file__).with_name("differing.tsv")


def lines():
    """The lines of the list: [(name of the program, reason, the one Python or "")]."""
    found = LIST.read_text("utf-8").splitlines() if LIST.exists() else []
    return [tuple(f"{line}\t".split("\t")[:3]) for line in found]


def listed(release):
    """The reasons on a release of Python, by the name of the program: {"learn/locks/lost_update": "..."}."""
    return {name: reason for name, reason, python in lines() if release.startswith(python)}


def problems(reasons, verdicts):
    """What the list and what was seen (True: as on Windows) do not agree on, a line each."""
    for name, passed in sorted(verdicts.items()):
        if passed and name in reasons:
            yield f"{LIST.name}: {name} prints on Wine what it prints on Windows: take it off the list"
        elif not passed and name not in reasons:
            yield f"{name}: prints something else on Wine than its page shows for Windows"
