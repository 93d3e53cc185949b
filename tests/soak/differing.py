"""The programs that print something else under a condition for a reason that is theirs, not chance.

`differing.tsv` has a line for each: the condition, the page and the program, the reason, with tabs between them.
"""

from pathlib import Path

LIST = Path(__file__).with_suffix(".tsv")


def listed():
    """The list: {(condition, page and program): reason}."""
    rows = [line.split("\t") for line in LIST.read_text("utf-8").splitlines()]
    return {(condition, program): reason for condition, program, reason in rows}


def needless(condition, runs):
    """The programs of the list that were run under a condition, and printed under it what they always do.

    Args:
        runs: how each run went, as `rounds.Log` writes it.
    """
    seen = {program for program, _, _ in runs}
    failed = {program for program, _, fault in runs if fault}
    return sorted(program for where, program in listed() if where == condition and program in seen - failed)
