"""Releases in words, as the tables of the part Errors have them."""

import math

import pytest

from corpus.pages.spans import read, turns
from corpus.problem import Problem


@pytest.mark.parametrize(
    ("words", "spans"),
    [
        ("3.14", [((3, 14, 0), (3, 14, math.inf))]),
        ("3.11.2", [((3, 11, 2), (3, 11, 2))]),
        ("3.11–3.13", [((3, 11, 0), (3, 13, math.inf))]),
        ("3.11–3.13.7", [((3, 11, 0), (3, 13, 7))]),
        ("3.13.8–3.13, 3.14.1–3.15", [((3, 13, 8), (3, 13, math.inf)), ((3, 14, 1), (3, 15, math.inf))]),
    ],
)
def test_what_words_mean(words, spans):
    """A Python means all its releases, at either end."""
    assert read(words) == spans


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("3.11-3.13", "'3.11-3.13' is not written as releases are: 3.11–3.13.7, 3.15"),
        ("3.13 and earlier", "is not written as releases are"),
        ("3.14, ", "'' is not written as releases are"),
        ("3.13–3.11", "'3.13–3.11' is no span of releases of Python 3.11 to 3.15"),
        ("3.13.8–3.13.7", "is no span of releases"),
        ("3.9–3.13", "is no span of releases"),
    ],
)
def test_words_that_mean_nothing(words, message):
    """The message says what is written, and how to write it."""
    with pytest.raises(Problem) as caught:
        read(words)
    assert message in str(caught.value)


def test_one_release_of_each_class():
    """Where a span begins, behind its end, where a transcript divides a Python, and the first of each."""
    found = turns(read("3.11–3.13.7, 3.14.1–3.14"), {(3, 11, 5)})
    assert found == [
        *((3, 11, 0), (3, 11, 5), (3, 12, 0), (3, 13, 0), (3, 13, 8), (3, 14, 0), (3, 14, 1), (3, 15, 0)),
    ]


def test_the_releases_of_a_span():
    """And the Pythons that it touches."""
    (span,) = read("3.12.5–3.13.7")
    assert [release in span for release in [(3, 12, 4), (3, 12, 5), (3, 12, 99), (3, 13, 7), (3, 13, 8)]] == [
        *(False, True, True, True, False),
    ]
    assert span.pythons == [(3, 12), (3, 13)]
    assert span.ends == ("3.12.5", "3.13.7")
