"""Rewrite a transcript for what a program prints now, and keep what may vary in it."""

import difflib

from corpus.problem import Problem
from corpus.programs import printable
from corpus.programs.transcripts import ANY_ORDER, THEN, fits, in_this_order, parse, split


def difference(path, transcript, printed):
    """A unified diff from a transcript to what was printed, in which lines that match are equal."""
    new = split(rewrite(transcript, printed))
    return "\n".join(difflib.unified_diff(split(transcript), new, path, "printed", lineterm=""))


def faults(text):
    """What keeps a text from being a transcript, a sentence each."""
    yield from printable.faults(text)
    try:
        parse(text)
    except Problem as problem:
        yield str(problem)


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
