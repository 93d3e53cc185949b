# /// script
# dependencies = ["pytest"]
# ///
"""Test the task by a plain call, and its processes with few tests."""

import sys
from concurrent.futures import ProcessPoolExecutor

import pytest

PRICES = {"book": 12, "lamp": 30}


def price(order):
    title, number = order
    return PRICES[title] * number


def total(orders):
    with ProcessPoolExecutor(2) as executor:
        return sum(executor.map(price, orders))


@pytest.mark.parametrize("number", [0, 1, 3])
def test_price(number):
    assert price(("book", number)) == 12 * number


def test_total():
    assert total([("book", 1), ("lamp", 1)]) == 42


def test_error_of_a_worker():
    with pytest.raises(KeyError, match="sofa"):
        total([("sofa", 1)])


if __name__ == "__main__":
    sys.exit(pytest.main(["-q", __file__]))
