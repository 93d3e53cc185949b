"""Transcripts: compare what a program printed with the text shown beside it, and rewrite that text.

The rules stand in the transcript itself, in words that a reader sees too:

- plain text: exactly this;
- `...`: any text, as in doctest; alone on a line: any lines, at least one;
- `(in any order)`: the lines after it come in any order, up to `(then)` or the end;
- `(exit status 1)`, `(killed by SIGKILL)`, `(still running after 2 s)`: how it ended.
"""

import difflib
import doctest
import re
from functools import cache
from typing import NamedTuple

from tests.problem import Problem

ANY_ORDER, THEN = "(in any order)", "(then)"
STILL_RUNNING = re.compile(r"\(still running after (\d+) s\)")
ENDING = re.compile(rf"\(exit status [1-9]\d*\)|\(killed by SIG[A-Z0-9]+\)|{STILL_RUNNING.pattern}")
NEARLY_A_RULE = re.compile(
    r"\s*[(\[]?\s*(in )?(any order|then|exit status|killed by|still running)\b.*[)\]]\s*", re.IGNORECASE
)


class Block(NamedTuple):
    """Consecutive lines of a transcript that are compared alike."""

    lines: list[str]
    any_order: bool


def limit(transcript):
    """The seconds after which the program is shown to be still running, or None."""
    match = STILL_RUNNING.search(transcript)
    return int(match[1]) if match else None


def parse(transcript):
    """Split a transcript into its blocks.

    Raises:
        Problem: it breaks a rule; the text names the line.
    """
    blocks = [Block([], any_order=False)]
    lines = split(transcript)
    for number, line in enumerate(lines, 1):
        if line in (ANY_ORDER, THEN):
            blocks.append(Block([], any_order=line == ANY_ORDER))
            if line == THEN and not blocks[-2].any_order:
                raise Problem(f"line {number}: {THEN} without {ANY_ORDER} before it")
        elif ENDING.fullmatch(line):
            if number < len(lines):
                raise Problem(f"line {number}: {line} is how a program ends, and must be the last line")
            if blocks[-1].any_order:
                raise Problem(f"line {number}: {line} comes last, so write {THEN} before it")
            blocks[-1].lines.append(line)
        elif NEARLY_A_RULE.fullmatch(line):
            raise Problem(
                f"line {number}: {line.strip()} is not a rule; the rules are {ANY_ORDER}, {THEN}, "
                "(exit status 1), (killed by SIGKILL) and (still running after 2 s)"
            )
        elif line == "..." and blocks[-1].any_order:
            raise Problem(f"line {number}: a line of ... has no place {ANY_ORDER}, where each line is one line")
        else:
            blocks[-1].lines.append(line)
    for block in blocks[1:]:
        if not block.lines:
            raise Problem(f"nothing follows {ANY_ORDER if block.any_order else THEN}")
    return blocks


def split(text):
    """The lines of a text that ends with a line break; unlike splitlines(), at line breaks alone."""
    return text.removesuffix("\n").split("\n") if text else []


def matches(transcript, printed):
    """Whether what was printed is what the transcript says."""
    blocks, lines = parse(transcript), split(printed)

    @cache
    def fit(block, start):
        if block == len(blocks):
            return start == len(lines)
        wanted, any_order = blocks[block]
        same = in_any_order if any_order else in_this_order
        if block + 1 == len(blocks):
            ends = [len(lines)]
        elif "..." in wanted:  # it stands for one line or more
            ends = range(start + len(wanted), len(lines) + 1)
        else:
            ends = [start + len(wanted)]
        return any(same(wanted, lines[start:end]) and fit(block + 1, end) for end in ends)

    return fit(0, 0)


def in_this_order(wanted, got):
    """Whether these lines are the wanted ones, where `...` is any text."""
    flags = doctest.ELLIPSIS | doctest.DONT_ACCEPT_TRUE_FOR_1 | doctest.DONT_ACCEPT_BLANKLINE
    text = ["".join(f"{line}\n" for line in lines) for lines in (wanted, got)]
    return doctest.OutputChecker().check_output(*text, flags)


def in_any_order(wanted, got):
    """Whether each wanted line can be given a line of its own that it matches (Kuhn's matching)."""
    if len(wanted) != len(got):
        return False
    taken_by = {}

    def place(line, seen):
        for index, candidate in enumerate(got):
            if index not in seen and in_this_order([wanted[line]], [candidate]):
                seen.add(index)
                if index not in taken_by or place(taken_by[index], seen):
                    taken_by[index] = line
                    return True
        return False

    return all(place(line, set()) for line in range(len(wanted)))


def difference(path, transcript, printed):
    """A unified diff from a transcript to what was printed, in which lines that match are equal."""
    new = split(rewrite(transcript, printed))
    return "\n".join(difflib.unified_diff(split(transcript), new, path, "printed", lineterm=""))


def rewrite(transcript, printed):
    """The transcript for what was printed, with every pattern of the old one that still can hold."""
    try:
        old = parse(transcript)
    except Problem:
        return printed
    named = name_lines(old, split(printed))
    for keep_order in (False, True):
        new = "".join(f"{line}\n" for line in assemble(old, named, keep_order))
        if fits(new, printed):
            return new
    return printed


def fits(transcript, printed):
    """As `matches`, but a broken transcript fits nothing."""
    try:
        return matches(transcript, printed)
    except Problem:
        return False


def name_lines(old, lines):
    """For each printed line: the old line that it matches (or itself), and the index of its block.

    A line that matches none belongs to the block of the line before it, or to the next one
    if all that may come in any order has come.
    """
    unused = [(line, index) for index, block in enumerate(old) for line in block.lines if line != "..."]
    named, current = [], 0
    for line in lines:
        found = next((entry for entry in unused if entry[0] == line), None) or next(
            (entry for entry in unused if "..." in entry[0] and in_this_order([entry[0]], [line])), None
        )
        if found:
            unused.remove(found)
            current = max(current, found[1])
        elif old[current].any_order and current + 1 < len(old) and current not in [index for _, index in unused]:
            current += 1
        named.append((found[0] if found else line, current))
    return named


def assemble(old, named, keep_order):
    """The lines of a new transcript: blocks in any order stay so, and `...` stands where it stood."""
    lines, unordered = [], False
    for index, block in enumerate(old):
        mine = [line for line, owner in named if owner == index]
        if not mine:
            continue
        if block.any_order and not keep_order:
            lines.append(ANY_ORDER)
        elif unordered:
            lines.append(THEN)
        unordered = block.any_order and not keep_order
        lines += in_old_order(block.lines, mine) if block.any_order else elide(block.lines, mine)
    return lines


def in_old_order(old, lines):
    """Lines whose order is free, as they stood; those that are new come last."""
    return sorted(lines, key=lambda line: old.index(line) if line in old else len(old))


def elide(old, lines):
    """Put each `...` line of old back between the neighbours that it had, where both are still there."""
    for index, line in enumerate(old):
        if line != "...":
            continue
        before, after = old[index - 1] if index else None, old[index + 1] if index + 1 < len(old) else None
        if (before is None or before in lines) and (after is None or after in lines):
            start = 0 if before is None else lines.index(before) + 1
            rest = lines[start:]
            end = len(lines) if after is None else start + rest.index(after) if after in rest else start
            if end > start:
                lines = [*lines[:start], "...", *lines[end:]]
    return lines
