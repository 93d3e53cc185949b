# /// script
# dependencies = ["pytest"]
# ///
"""A test that hangs, and a fixture that ends what it leaves."""

import multiprocessing
import sys
from multiprocessing import Process, SimpleQueue

import pytest


@pytest.fixture(autouse=True)
def no_process_left():
    yield
    left = multiprocessing.active_children()
    for process in left:
        process.kill()
        process.join()
    assert not left, "a test has left processes running"


def pack(orders, packed):
    for order in iter(orders.get, None):
        packed.put(f"{order} is packed")


def test_packing():
    orders, packed = SimpleQueue(), SimpleQueue()
    packer = Process(target=pack, args=(orders, packed))
    packer.start()
    orders.put("book")
    assert packed.get() == "book is packed"
    packer.join()  # nobody has put None: it waits for ever


if __name__ == "__main__":
    sys.exit(pytest.main(["-q", "--tb=short", __file__]))
