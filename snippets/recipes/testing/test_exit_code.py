# /// script
# dependencies = ["pytest"]
# ///
"""A failed assert in a child is an exit code, and no failed test."""

import sys
from multiprocessing import Process

import pytest


def check(price):
    assert price == 12


def test_that_notices_nothing():
    process = Process(target=check, args=(30,))
    process.start()
    process.join()


def test_that_looks_at_the_exit_code():
    process = Process(target=check, args=(30,))
    process.start()
    process.join()
    assert process.exitcode == 0


if __name__ == "__main__":
    options = ["-q", "--tb=short", "--show-capture=no"]
    sys.exit(pytest.main([*options, __file__]))
