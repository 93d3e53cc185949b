# /// script
# dependencies = ["pytest"]
# ///
"""Two children that end before coverage can save what they ran."""

import os
import sys
from multiprocessing import Pipe, Process

import pytest


def answer(customer):
    for question in iter(customer.recv, None):
        customer.send(f"{question} Yes.")


def leave():
    os._exit(0)


def test_terminated():
    shop, customer = Pipe()
    process = Process(target=answer, args=(customer,))
    process.start()
    shop.send("Open?")
    assert shop.recv() == "Open? Yes."
    process.terminate()
    process.join()


def test_left_at_once():
    process = Process(target=leave)
    process.start()
    process.join()
    assert process.exitcode == 0


if __name__ == "__main__":  # pragma: no cover
    sys.exit(pytest.main(["-q", __file__]))
