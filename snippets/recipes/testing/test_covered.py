# /// script
# dependencies = ["pytest"]
# ///
"""The tests run every line, but only coverage of children sees it."""

import sys
from concurrent.futures import ProcessPoolExecutor

import pytest


def price(title):
    prices = {"book": 12, "lamp": 30}
    return prices[title]


def total(titles):
    with ProcessPoolExecutor(2) as executor:
        return sum(executor.map(price, titles))


def test_total():
    assert total(["book", "lamp"]) == 42


if __name__ == "__main__":  # pragma: no cover
    sys.exit(pytest.main(["-q", __file__]))
