# /// script
# dependencies = ["pytest"]
# ///
"""Each test runs once under each start method."""

import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor

import pytest


def total(prices, context=None):
    with ProcessPoolExecutor(2, mp_context=context) as executor:
        return sum(executor.map(int, prices))


@pytest.fixture(params=multiprocessing.get_all_start_methods())
def method(request):
    return request.param


@pytest.fixture
def default(method):
    before = multiprocessing.get_start_method(allow_none=True)
    multiprocessing.set_start_method(method, force=True)
    yield
    multiprocessing.set_start_method(before, force=True)


def test_argument(method):
    context = multiprocessing.get_context(method)
    assert total(["12", "30"], context) == 42


def test_default(default, method):
    assert multiprocessing.get_start_method() == method
    assert total(["12", "30"]) == 42


if __name__ == "__main__":
    sys.exit(pytest.main(["-q", "-pno:warnings", __file__]))
