"""The rules of transcripts: what matches, what does not, what is broken, what is kept when one is rewritten."""

import sys

import pytest

from corpus.problem import Problem
from corpus.programs.rewriting import difference, rewrite
from corpus.programs.transcripts import limit, matches, parse

FREE = "(in any order)\nAda is here\nBob is here\n(then)\nall have left\n"


@pytest.mark.parametrize(
    ("transcript", "printed"),
    [
        ("", ""),
        ("one\ntwo\n", "one\ntwo\n"),
        ("worker ... is done\n", "worker 17 is done\n"),
        ("Traceback:\n...\nValueError: 3\n", "Traceback:\n  File 1\n  File 2\nValueError: 3\n"),
        (FREE, "Bob is here\nAda is here\nall have left\n"),
        ("(in any order)\n... got 1\nAda got ...\n", "Ada got 1\nBob got 1\n"),
        ("start\n...\n(in any order)\na\nb\n", "start\nx\ny\nb\na\n"),
        ("(in any order)\na\nb\n(in any order)\nc\nd\n", "b\na\nd\nc\n"),
        ("(in any order)\na\n(then)\nb\n(in any order)\nc\nd\n", "a\nb\nd\nc\n"),
        ("a\n\nb\n", "a\n\nb\n"),
        ("done\n(exit status 1)\n", "done\n(exit status 1)\n"),
        ("(killed by SIGRTMIN+3)\n", "(killed by SIGRTMIN+3)\n"),
        ("(killed by signal 37)\n", "(killed by signal 37)\n"),
        ("(in any order)\n...b\na...\na...\n", "ab\naa\nac\n"),
    ],
)
def test_what_matches(transcript, printed):
    """Each rule lets through what it says."""
    assert matches(transcript, printed)


@pytest.mark.parametrize(
    ("transcript", "printed"),
    [
        ("", "one\n"),
        ("one\n", ""),
        ("one\ntwo\n", "one\n"),
        ("one\n", "one\ntwo\n"),
        ("one\ntwo\n", "two\none\n"),
        ("1\n", "True\n"),
        ("a b\n", "a  b\n"),
        ("a\n", "a\n\n"),
        ("<BLANKLINE>\n", "\n"),
        (FREE, "all have left\nAda is here\nBob is here\n"),
        (FREE, "Bob is here\nBob is here\nall have left\n"),
        (FREE, "Ada is here\nall have left\n"),
        (FREE, "Ada is here\nBob is here\nCleo is here\nall have left\n"),
        ("(in any order)\n... got 1\nAda got ...\n", "Ada got 1\nBob got 2\n"),
        ("done\n", "done\n(exit status 1)\n"),
        ("done\n(exit status 1)\n", "done\n"),
        ("done\n(exit status 1)\n", "done\n(exit status 2)\n"),
        ("do...\n", "done\n(exit status 1)\n"),
        ("a\n...\n", "a\nb\n(killed by SIGKILL)\n"),
        ("a\n...\n", "a\nb\n(still running after 5 s)\n"),
        ("(in any order)\na...\n...b\n...b\n", "ab\nab\ncd\n"),
    ],
)
def test_what_does_not_match(transcript, printed):
    """No rule lets through more than it says."""
    assert not matches(transcript, printed)


@pytest.mark.parametrize(
    ("transcript", "message"),
    [
        ("(In any order)\na\n", "line 1: (In any order) is not a rule"),
        ("a\n(any order)\nb\n", "line 2: (any order) is not a rule"),
        ("[exit status 1]\n", "line 1: [exit status 1] is not a rule"),
        ("(exit status 0)\n", "line 1: (exit status 0) is not a rule"),
        ("(still running after two seconds)\n", "is not a rule"),
        ("a\n(then)\nb\n", "line 2: (then) without (in any order) before it"),
        ("(exit status 1)\na\n", "line 1: (exit status 1) is how a program ends, and must be the last line"),
        ("(in any order)\na\n(exit status 1)\n", "line 3: (exit status 1) comes last, so write (then) before it"),
        ("(in any order)\na\n...\n", "line 3: a line of ... has no place (in any order)"),
        ("(in any order)\n", "nothing follows (in any order)"),
        ("(in any order)\na\n(then)\n", "nothing follows (then)"),
        ("(still running after 0 s)\n", "is not a rule; the rules are"),
        ("(still running after 00 s)\n", "(still running after 2 s), of 1 to 60 s"),
        ("(still running after 61 s)\n", "of 1 to 60 s"),
        (f"(still running after {10**30} s)\n", "of 1 to 60 s"),
        ("\na\n", "begins or ends with an empty line, which no page shows"),
        ("a\n\n", "begins or ends with an empty line, which no page shows"),
        ("\n", "begins or ends with an empty line, which no page shows"),
    ],
)
def test_a_broken_transcript_is_refused(transcript, message):
    """The message names the line and the rule."""
    with pytest.raises(Problem, match=r".") as problem:
        parse(transcript)
    assert message in str(problem.value)


def test_the_limit_stands_in_the_transcript():
    """A program that hangs on purpose says how long it is given."""
    assert limit("waiting\n(still running after 2 s)\n") == 2
    assert limit("(still running after 60 s)\n") == 60
    assert limit("waiting\n") is None
    assert limit("") is None


@pytest.mark.parametrize("line", ["it is (still running after 2 s)", "(still running after 2 s)\nend"])
def test_the_limit_is_the_last_line_alone(line):
    """Not what stands within a line, or above others."""
    assert limit(f"{line}\n") is None


def steps(transcript, printed, expected):
    """The calls of functions that a comparison needs, which has this result."""
    count = 0

    def called(frame, event, argument):
        nonlocal count
        count += event.endswith("call")

    sys.setprofile(called)
    try:
        result = matches(transcript, printed)
    finally:
        sys.setprofile(None)
    assert result == expected
    return count


@pytest.mark.parametrize(
    ("before", "each"),
    [
        pytest.param("(in any order)\n", "alike\n", id="lines"),
        pytest.param("(in any order)\n", "a...\n", id="patterns"),
        pytest.param("", "(in any order)\nalike\n", id="blocks"),
    ],
)
@pytest.mark.parametrize("last", ["alike", "unlike"])
def test_many_alike_lines_are_soon_compared(before, each, last):
    """Without recursion, and none twice: of twice the lines in little more than twice the calls."""
    few, many = (
        steps(before + each * number, "alike\n" * (number - 1) + f"{last}\n", last == "alike")
        for number in (1_500, 3_000)
    )
    assert many < 2.5 * few


@pytest.mark.parametrize(
    ("old", "printed", "new"),
    [
        pytest.param("", "a\n", "a\n", id="no transcript yet"),
        pytest.param("worker ... is in\nx\n", "worker 3 is in\ny\n", "worker ... is in\ny\n", id="... in a line"),
        pytest.param("T:\n...\nE: 1\nx\n", "T:\n f\n g\nE: 1\ny\n", "T:\n...\nE: 1\ny\n", id="... for lines"),
        pytest.param("T:\n...\nE: 1\n", "T:\n f\nE: 2\n", "T:\n f\nE: 2\n", id="... whose neighbour is gone"),
        pytest.param(FREE, "Bob is here\nAda is here\nbye\n", FREE.replace("all have left", "bye"), id="any order"),
        pytest.param(
            "(in any order)\na\nb\n(then)\nend\n",
            "b\nc\na\nend\n",
            "(in any order)\na\nb\nc\n(then)\nend\n",
            id="one line more in any order",
        ),
        pytest.param(FREE, "all have left\n", "all have left\n", id="a block that is gone"),
        pytest.param("a\n(exit status 1)\n", "a\n", "a\n", id="it ends well now"),
        pytest.param("(any order)\na\n", "a\n", "a\n", id="a broken transcript"),
    ],
)
def test_a_rewritten_transcript_keeps_what_still_holds(old, printed, new):
    """`accept` never makes a transcript that does not match, and keeps every pattern that it can."""
    assert (rewrite(old, printed), matches(new, printed)) == (new, True)


def test_the_difference_shows_only_what_differs():
    """Lines that match by a pattern, or in another order, are not shown as different."""
    text = difference("x.out", FREE + "worker ... is done\n", "Bob is here\nAda is here\nall left\nworker 7 is done\n")
    changed = [line for line in text.split("\n")[2:] if line.startswith(("-", "+"))]
    assert changed == ["-all have left", "+all left"]
