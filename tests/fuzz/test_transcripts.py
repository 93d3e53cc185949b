"""What is accepted fits; and what fits is what somebody finds who tries each way."""

import re
from itertools import combinations, permutations

from hypothesis import assume, example, given
from hypothesis import strategies as st

from corpus.problem import Problem
from corpus.programs import rewriting, sessions, transcripts
from corpus.programs.transcripts import ENDING
from tests.fuzz.texts import ANYTHING, ENDINGS, PATTERNS, TRANSCRIPTS, WORDS, shown, text

BLOCKS = st.lists(st.tuples(st.lists(WORDS | PATTERNS, min_size=1, max_size=3), st.booleans()), min_size=1, max_size=3)


@given(ANYTHING, shown())
def test_what_is_accepted_fits(old, printed):
    """Whatever the old transcript was; and so it does when it is accepted once more."""
    new = rewriting.rewrite(old, printed)
    assert transcripts.matches(new, printed)
    assert transcripts.matches(rewriting.rewrite(new, printed), printed)


@given(TRANSCRIPTS, shown())
def test_what_fits_still_fits_when_it_is_accepted(old, printed):
    """Though other words may be free in it then."""
    assume(transcripts.fits(old, printed))
    assert transcripts.matches(rewriting.rewrite(old, printed), printed)


@given(ANYTHING, ANYTHING)
def test_a_broken_transcript_fits_nothing(transcript, printed):
    """Not even what was printed word for word; and nothing else than a sentence comes of it."""
    if found := faults(transcript):
        assert found.strip()
        assert not transcripts.fits(transcript, printed)
        assert not transcripts.fits(transcript, transcript)


def faults(transcript):
    """What is said of a broken transcript, or ""."""
    try:
        transcripts.parse(transcript)
    except Problem as problem:
        return str(problem)
    return ""


@given(BLOCKS, text(WORDS | ENDINGS))
def test_an_oracle_that_tries_each_way_says_the_same(blocks, printed):
    """It cuts what was printed into blocks in each way, and puts the lines of one in each order."""
    transcript = "".join(
        "(in any order)\n" * any_order
        + "(then)\n" * (number > 0 and before and not any_order)
        + "\n".join(lines)
        + "\n"
        for number, (before, (lines, any_order)) in enumerate(
            zip([False, *(b[1] for b in blocks)], blocks, strict=False)
        )
    )
    try:
        parsed = transcripts.parse(transcript)
    except Problem:
        assume(False)
    assert transcripts.matches(transcript, printed) == oracle(parsed, transcripts.split(printed))


def oracle(blocks, lines):
    """Whether the lines can be cut so that each block has its own."""
    cuts = combinations(sorted([*range(len(lines) + 1)] * (len(blocks) - 1)), len(blocks) - 1)
    return any(
        all(
            fits_block(block, lines[start:end])
            for block, start, end in zip(blocks, (0, *cut), (*cut, len(lines)), strict=True)
        )
        for cut in set(cuts)
    )


def fits_block(block, lines):
    """Whether these lines are those of a block."""
    if not block.any_order:
        return fits_in_order(block.lines, lines)
    return len(lines) == len(block.lines) and any(
        all(fits_in_order([pattern], [line]) for pattern, line in zip(block.lines, order, strict=True))
        for order in permutations(lines)
    )


def fits_in_order(patterns, lines):
    """By a regular expression; how a program has ended is no part of what three dots stand for."""
    wanted, got = ("".join(f"{line}\n" for line in found) for found in (patterns, lines))
    expression = ".*".join(map(re.escape, wanted.split("...")))
    ends = [[line for line in found if ENDING.fullmatch(line)] for found in (patterns, lines)]
    return ends[0] == ends[1] and bool(re.fullmatch(expression, got, re.DOTALL))


@given(ANYTHING, shown())
@example("b\n", "b\n^C\n")
def test_a_session_that_is_accepted_fits(old, printed):
    """As a transcript, command by command."""
    old, printed = (f"$ python a.py\n{found}" for found in (old, printed))
    assume(not list(sessions.faults(printed)))
    new = sessions.rewrite(old, printed)
    assert sessions.fits(new, printed)


@given(ANYTHING)
def test_a_broken_session_is_refused_with_a_sentence(written):
    """Or it can be taken apart and put together again."""
    if not list(sessions.faults(written)):
        assert sessions.text_of(sessions.steps(written)).rstrip("\n") == written.rstrip("\n")
