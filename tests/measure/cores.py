"""Measure what a second core gains: `python -m tests.measure.cores` prints a Markdown table.

Runs the program of the page Why processes, on a machine that does nothing else, and
prints the median of what it prints: how many times as fast two threads and two processes are.
"""

import re
import subprocess
import sys
from statistics import median

from corpus.project import ROOT

PROGRAM = ROOT / "snippets/learn/why_processes/two_cores.py"
RUNS = 9


def ratios():
    """What one run prints, as {"two of Thread": 1.0, "two of Process": 1.9}."""
    run = subprocess.run([sys.executable, PROGRAM], capture_output=True, check=True, text=True)
    return {name: float(ratio) for name, ratio in re.findall(r"(.+): ([\d.]+) times as fast", run.stdout)}


def main():
    """Print the table."""
    runs = [ratios() for _ in range(RUNS)]
    print(f"| Python {sys.version.split()[0]}, median of {RUNS} runs | times as fast as in turn |")
    print("|---|---|")
    for name in runs[0]:
        print(f"| {name} | {median(run[name] for run in runs):.1f} |")


if __name__ == "__main__":
    main()
