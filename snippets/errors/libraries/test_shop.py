# /// script
# dependencies = ["pytest"]
# ///
"""The first of two tests ends its process, as a crash may."""

import os
import sys

import pytest


def total(prices):
    if None in prices:
        os.abort()  # as a library in C may do
    return sum(prices)


def test_no_price():
    assert total([3, None]) == 3


def test_two_prices():
    assert total([3, 4]) == 7


if __name__ == "__main__":
    sys.exit(pytest.main(["-q", __file__]))
