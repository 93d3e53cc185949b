"""Transcripts: compare what a program printed with the text shown beside it.

The rules stand in the transcript itself, in words that a reader sees too:

- plain text: exactly this;
- `...`: any text, as in doctest; alone on a line: any lines, at least one;
- `(in any order)`: the lines after it come in any order, up to `(then)` or the end;
- `(exit status 1)`, `(killed by SIGKILL)`, `(still running after 2 s)`: how it ended, on the last line.
"""

import doctest
import re
from collections import Counter, deque
from typing import NamedTuple

from corpus.problem import Problem

ANY_ORDER, THEN = "(in any order)", "(then)"
STILL_RUNNING = re.compile(r"\(still running after ([1-9]|[1-5]\d|60) s\)")
ENDING = re.compile(
    rf"\(exit status [1-9]\d*\)|\(killed by (?:SIG[A-Z0-9]+(?:\+\d+)?|signal \d+)\)|{STILL_RUNNING.pattern}"
)
NEARLY_A_RULE = re.compile(
    r"\s*[(\[]?\s*(in )?(any order|then|exit status|killed by|still running)\b.*[)\]]\s*", re.IGNORECASE
)


class Block(NamedTuple):
    """Consecutive lines of a transcript that are compared alike."""

    lines: list[str]
    any_order: bool


def limit(transcript):
    """The seconds after which the program is shown to be still running, or None."""
    match = STILL_RUNNING.fullmatch(split(transcript)[-1]) if transcript else None
    return int(match[1]) if match else None


def parse(transcript):
    """Split a transcript into its blocks.

    Raises:
        Problem: it breaks a rule; the text names the line.
    """
    blocks = [Block([], any_order=False)]
    lines = split(transcript)
    if lines and not (lines[0] and lines[-1]):
        raise Problem("begins or ends with an empty line, which no page shows: print none there")
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
                "(exit status 1), (killed by SIGKILL) and (still running after 2 s), of 1 to 60 s"
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
    starts = {0}
    for number, (wanted, any_order) in enumerate(blocks, 1):
        same = in_any_order if any_order else in_this_order
        last = number == len(blocks)
        starts = {
            end for start in starts for end in ends(wanted, start, len(lines), last) if same(wanted, lines[start:end])
        }
    return bool(starts)


def ends(wanted, start, count, last):
    """Where, of so many lines, those of a block that starts there may end."""
    if last:
        return [count]
    if "..." in wanted:  # it stands for one line or more
        return range(start + len(wanted), count + 1)
    return [start + len(wanted)]


def in_this_order(wanted, got):
    """Whether these lines are the wanted ones, where `...` is any text, but not how a program ended."""
    if endings(wanted) != endings(got):
        return False
    flags = doctest.ELLIPSIS | doctest.DONT_ACCEPT_TRUE_FOR_1 | doctest.DONT_ACCEPT_BLANKLINE
    text = ["".join(f"{line}\n" for line in lines) for lines in (wanted, got)]
    return doctest.OutputChecker().check_output(*text, flags)


def endings(lines):
    """Those of the lines that say how a program ended."""
    return [line for line in lines if ENDING.fullmatch(line)]


def in_any_order(wanted, got):
    """Whether each wanted line can be given a line of its own that it matches.

    What stands there word for word takes its equals; alike lines are counted, not looked at one by one.
    """
    plain = Counter(line for line in wanted if "..." not in line)
    if len(wanted) != len(got) or plain - Counter(got):
        return False
    patterns, lines = Counter(wanted) - plain, Counter(got) - plain
    fitting = {pattern: [line for line in lines if in_this_order([pattern], [line])] for pattern in patterns}
    given = {pattern: Counter() for pattern in patterns}
    return all(give(pattern, fitting, given, lines) for pattern in patterns.elements())


def give(pattern, fitting, given, free):
    """Give a pattern one more line, if need be by giving others another one (Kuhn's matching)."""
    taken_for, waiting = {pattern: None}, deque([pattern])
    while waiting:
        current = waiting.popleft()
        for line in fitting[current]:
            if free[line]:
                free[line] -= 1
                given[current][line] += 1
                while taken_for[current]:
                    taker, line = taken_for[current]
                    given[current][line] -= 1
                    given[taker][line] += 1
                    current = taker
                return True
            for other in given:
                if other not in taken_for and given[other][line]:
                    taken_for[other] = current, line
                    waiting.append(other)
    return False


def fits(transcript, printed):
    """As `matches`, but a broken transcript fits nothing."""
    try:
        return matches(transcript, printed)
    except Problem:
        return False
