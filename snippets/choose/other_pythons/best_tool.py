"""Take processes, threads or a loop: what this Python can use."""

import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def stars_in(line):
    """Count the stars in a line of a star chart."""
    return line.count("*")


def tool():
    """The executor that computes on several cores here; or None."""
    if sys.platform == "emscripten":  # in a browser
        return None
    # There is no such function in PyPy, nor before Python 3.13.
    if getattr(sys, "_is_gil_enabled", lambda: True)():
        return ProcessPoolExecutor
    return ThreadPoolExecutor


if __name__ == "__main__":
    chart = ["* .  *", ". ** .", "*    *"]
    executor = tool()
    if executor:
        with executor(max_workers=2) as running:
            counts = list(running.map(stars_in, chart))
    else:
        counts = list(map(stars_in, chart))
    print("taken:", executor.__name__ if executor else "a loop")
    print("stars:", counts)
