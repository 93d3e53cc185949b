# /// script
# dependencies = ["pytest"]
# ///
"""What several xdist workers could fight for has a name for each."""

import multiprocessing
import os
import sys
from multiprocessing.shared_memory import SharedMemory

import pytest

SPAWN = multiprocessing.get_context("spawn")
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "main")


@pytest.fixture
def stock():
    memory = SharedMemory(f"stock_{WORKER}", create=True, size=1)
    yield memory
    memory.close()
    memory.unlink()


def deliver(memory, books):
    memory.buf[0] += books


@pytest.mark.parametrize("books", [3, 5])
def test_stock(stock, books):
    process = SPAWN.Process(target=deliver, args=(stock, books))
    process.start()
    process.join()
    assert stock.buf[0] == books


if __name__ == "__main__":
    sys.exit(pytest.main(["-q", "--tb=short", __file__]))
