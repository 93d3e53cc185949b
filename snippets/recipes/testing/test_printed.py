# /// script
# dependencies = ["pytest"]
# ///
"""What a child prints goes past capsys, and may go past capfd."""

import sys
from multiprocessing import Process

import pytest


def pack(order):
    print(f"{order} is packed")


def run(order):
    process = Process(target=pack, args=(order,))
    process.start()
    process.join()
    assert process.exitcode == 0


def test_with_capsys(capsys):
    run("book")
    assert capsys.readouterr().out == ""


def test_with_capfd(capfd):
    run("lamp")
    assert "lamp is packed" in capfd.readouterr().out


if __name__ == "__main__":
    sys.exit(pytest.main(["-q", "--tb=short", __file__]))
