# /// script
# dependencies = ["pytest"]
# ///
"""A patch stays in the test's process; an argument arrives."""

import os
import sys
from functools import partial
from multiprocessing import Pool

import pytest


def bank_rate():
    return float(os.environ.get("RATE", "1.5"))


def in_dollars(price, rate=None):
    return price * (rate or bank_rate())


def total(**given):
    with Pool(2) as pool:
        task = partial(in_dollars, **given)
        return sum(pool.map(task, [10, 20]))


def test_argument():
    assert total(rate=2) == 60


def test_variable(monkeypatch):
    monkeypatch.setenv("RATE", "2")
    assert total() == 60


def test_patch(monkeypatch):
    monkeypatch.setattr(f"{__name__}.bank_rate", lambda: 2)
    assert total() == 60


if __name__ == "__main__":
    sys.exit(pytest.main(["-q", "--tb=short", __file__]))
