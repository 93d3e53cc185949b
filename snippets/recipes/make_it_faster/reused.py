# /// script
# dependencies = ["loky"]
# ///
"""loky keeps its workers between calls, and replaces dead ones."""

import os

from loky import get_reusable_executor
from loky.process_executor import TerminatedWorkerError


def plan(stops):
    if not stops:
        os._exit(1)  # as a crash does
    return sum(stops)


def answer(request):
    executor = get_reusable_executor(max_workers=2, timeout=60)
    number = executor.executor_id
    try:
        print(f"executor {number}:", *executor.map(plan, request))
    except TerminatedWorkerError:
        print(f"executor {number}: a worker died")


if __name__ == "__main__":
    answer([[3, 1], [4, 1, 5]])
    answer([[2, 6], []])
    answer([[5, 3], [5]])
    answer([[8], [9, 7]])
    get_reusable_executor().shutdown()
