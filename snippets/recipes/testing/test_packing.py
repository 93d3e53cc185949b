# /// script
# dependencies = ["pytest"]
# ///
"""A test that hangs, and a fixture that ends what it leaves."""

import multiprocessing
import sys
from multiprocessing import Process, SimpleQueue

import pytest


@pytest.fixture(autouse=True)
def end_processes():
    yield
    for process in multiprocessing.active_children():
        process.kill()
        process.join()


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
