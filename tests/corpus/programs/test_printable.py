"""What a page cannot show as it was printed, and what a transcript would take for a rule."""

import pytest

from corpus.programs.printable import faults, rules_in


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a\n\0b\n", "line 2: U+0000 (a control character), which a page cannot show as it is"),
        ("\x1b[31mred\n", "line 1: U+001B (a control character)"),
        ("10 %\r20 %\n", "line 1: U+000D (a control character)"),
        ("a\tb\n", "line 1: U+0009 (a control character)"),
        ("a\x85b\n", "line 1: U+0085 (a control character)"),
        ("a\u2028b\n", "line 1: U+2028 (line separator)"),
        ("a\u202eb\n", "line 1: U+202E (right-to-left override)"),
        ("\ufeffa\n", "line 1: U+FEFF (zero width no-break space)"),
        ("a\u00a0b\n", "line 1: U+00A0 (no-break space)"),
        ("a\n  \nb\n", "line 2: nothing but spaces, which a page does not keep"),
        ("a\n  ```\n", "line 2: begins with ```, which ends a code block on a page"),
        ("  ~~~~\n", "line 1: begins with ~~~, which ends a code block"),
        ('x = 1\n--8<-- "a.py"\n', "line 2: has -8<-, which includes a file on a page"),
        (';-8<- "a.py"\n', "line 1: has -8<-, which includes a file on a page"),
        ("# --8<-- [start:a]\n", "line 1: has -8<-"),
        ("\0\n\0\n\0\n", "line 1 (and 2 more): U+0000"),
    ],
)
def test_what_no_page_shows_as_it_is(text, message):
    """The sentence names the line and the character."""
    (fault,) = faults(text)
    assert fault.startswith(message)


@pytest.mark.parametrize("text", ["", "a\n\nb\n", "Zoë: 3 → 4 …\n", "    ~~~~~~~^^\n", "日本 😀\n", "it is 8<9\n"])
def test_what_a_page_shows_as_it_is(text):
    """Text in whatever language, and the marks below the lines of a traceback."""
    assert list(faults(text)) == []


@pytest.mark.parametrize(
    "line",
    [
        *("(exit status 3)", "(killed by SIGKILL)", "(still running after 2 s)", "(in any order)", "(then)", "..."),
        "[exit status 3]",
    ],
)
def test_what_a_transcript_would_take_for_a_rule(line):
    """And what it would refuse as nearly one."""
    (fault,) = rules_in(f"hello\n{line}\n")
    assert fault == f"line 2: {line} was printed, but is a rule in a transcript: print other words"


def test_what_a_transcript_takes_for_text():
    """A rule is alone on its line."""
    assert list(rules_in("loading ...\n  ...\nthen: exit status 3\nvalue (in any order)\n")) == []


def test_a_million_faults_are_one_sentence():
    """So that a report stays short."""
    assert len("".join(faults("\x1b\n" * 1_000_000))) < 200
