"""What a page cannot show as it was printed, or what means something else there."""

import re
import unicodedata

from corpus.programs.transcripts import ANY_ORDER, ENDING, NEARLY_A_RULE, THEN

WIDTH = 72
"""Columns that a page shows on a phone held sideways."""
FENCE = re.compile(r"\s*(```|~~~(?=~*\s*$))")  # below a line of a traceback stands ~~~~^^
SNIPPET = "-8<-"


def faults(text):
    """What keeps a text from being shown as it is, a sentence for each kind, with the line where it first is."""
    yield from first_of_each(fault_of(line) for line in text.split("\n"))


def rules_in(printed):
    """What a program printed, without its ending, that a transcript would take for a rule of its own."""
    yield from first_of_each(rule_of(line) for line in printed.split("\n"))


def first_of_each(found):
    """A sentence for each kind of what was found in lines (None where nothing was)."""
    lines = {}
    for number, fault in enumerate(found, 1):
        if fault:
            lines.setdefault(fault, []).append(number)
    for fault, (first, *others) in lines.items():
        yield f"line {first}{f' (and {len(others):,} more)' if others else ''}: {fault}"


def fault_of(line):
    """What is wrong with a line of any text, or None."""
    if not line.isprintable():
        character = next(character for character in line if not character.isprintable())
        name = unicodedata.name(character, "a control character").lower()
        return f"U+{ord(character):04X} ({name}), which a page cannot show as it is"
    if line.isspace():
        return "nothing but spaces, which a page does not keep"
    if FENCE.match(line):
        return f"begins with {FENCE.match(line)[1]}, which ends a code block on a page"
    if SNIPPET in line:
        return f"has {SNIPPET}, which includes a file on a page"
    return None


def rule_of(line):
    """What a printed line would mean in a transcript, or None."""
    if line in ("...", ANY_ORDER, THEN) or ENDING.fullmatch(line) or NEARLY_A_RULE.fullmatch(line):
        return f"{line.strip()} was printed, but is a rule in a transcript: print other words"
    return None
