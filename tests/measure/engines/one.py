"""Measure one engine: `python one.py ENGINE BEGAN` prints when it has done a first task, waits for a line, and goes on.

In between, somebody can see how much memory it takes at rest. BEGAN is when the command was given, by the clock that
all processes share. What it prints then is how long so many tasks take, and 20 MB in 20 tasks, and in 20 small ones.
"""

import json
import sys
import time
import warnings
from pathlib import Path

sys.path.append(str(Path(__file__).parents[3]))

from tests.measure.engines.starting import ENGINES

NUMBERS = (1, 10, 100, 1_000, 10_000)
AT_MOST = {"celery": 1_000}
"""More would take too long."""
SMALL = "my order is late"
MEGABYTES = 20


def measured(run, most):
    """What so many tasks take, and what megabytes take: {number of tasks, or "MB": seconds}."""
    found = {str(number): seconds(run, [SMALL] * number) for number in NUMBERS if number <= most}
    large = [chr(65 + number) * 10**6 for number in range(MEGABYTES)]
    run(large)
    few, many = seconds(run, [SMALL] * MEGABYTES), seconds(run, large)
    return found | {"MB": (many - few) / MEGABYTES}


def seconds(run, texts):
    """How long it takes.

    Raises:
        ValueError: the results are not right.
    """
    began = time.perf_counter()
    found = run(texts)
    took = time.perf_counter() - began
    if list(found) != [len(text) for text in texts]:
        raise ValueError("a wrong result")
    return took


def main(engine, began):
    """Start it, and measure."""
    from tests.measure.engines.task import length

    with ENGINES[engine](length) as run:
        run([SMALL] * 2)
        print(time.monotonic() - float(began), flush=True)
        sys.stdin.readline()
        print(json.dumps(measured(run, AT_MOST.get(engine, NUMBERS[-1]))), flush=True)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    main(*sys.argv[1:])
