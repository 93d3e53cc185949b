# /// script
# dependencies = ["pytest"]
# ///
"""A fixture runs each test once under each start method."""

import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor

import pytest


def price(order):
    title, number = order
    return {"book": 12, "lamp": 30}[title] * number


def total(orders, context=None):
    with ProcessPoolExecutor(2, mp_context=context) as executor:
        return sum(executor.map(price, orders))


@pytest.fixture(params=multiprocessing.get_all_start_methods())
def context(request):
    return multiprocessing.get_context(request.param)


def test_total(context):
    assert total([("book", 1), ("lamp", 1)], context) == 42


if __name__ == "__main__":
    sys.exit(pytest.main(["-q", __file__]))
