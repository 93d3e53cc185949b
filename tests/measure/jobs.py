"""Measure what two workers gain in the whole jobs: `python -m tests.measure.jobs` prints a Markdown table.

Runs the programs of Jobs on files and Jobs on numbers, each with its sizes made larger, on a machine that does nothing
else. Each of them does its work in turn and at once, and compares the results: its statements that do so are timed.
"""

import ast
import inspect
import re
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from corpus.project import ROOT
from tests.measure.machine import machine

ROUNDS = 3
LINKS = {'b\'<a href="/oil"> <a href="/gas">\'': "b''.join(b'<a href=\"/%d\"> ' % n for n in range(150))"}
JOBS = {
    "files/words_in_batches": {"range(60)": "range(7000)"},
    "files/photos_at_once": {"'ant', 'bee', 'cat'": "*map(str, range(1600))", "'L')": "'L').resize((1600, 1600))"},
    "files/orders_by_ranges": {"range(9000)": "range(1500000)", "32768": "1000000"},
    "files/hashed_at_once": {"b'photo' * n": "b'photo' * 32000000"},
    "numbers/cold_winters": {"20, 2000, 1400": "200, 200000, 1400", "(1, 2, 3)": "(2,)"},
    "numbers/precise_enough": {" 0.2)": " 0.02)", "at_most=400": "at_most=40000"},
    "numbers/cheapest_plan": {"range(40 * 24)": "range(40 * 24 * 200)"},
    "numbers/no_longer_better": {"[*range(24)] * 7": "[*range(24)] * 5000"},
    "numbers/heat_in_rows": {"60, 80, 200": "1600, 2000, 400", "1, 30,": "1, 800,", "shared, 30,": "shared, 800,"},
    "numbers/crawl": {**LINKS, "self.end_h": "__import__('time').sleep(0.02), self.end_h"},
    "numbers/crawl_with_asyncio": {
        **LINKS,
        "await reader.readuntil": "await asyncio.sleep(0.02), await reader.readuntil",
    },
}
"""The programs, and what in them is larger: how much is to be done, and 20 ms for which a server is waited for."""
IN_TURN = r"same =|again =|print\('(as )?in turn:'|serial =|spread\(serial|if not found|raise SystemExit|sys\.exit"
AT_ONCE = r"(counted|parts|pair) =|for (words|part|process)\b|with (Pool|pool|ThreadPool)|pages = asyncio"
"""How the statements begin that do the work."""
WAYS = {"hashed_at_once": ["2 threads", "2 processes"], "crawl": ["4 threads"], "crawl_with_asyncio": ["4 tasks"]}
"""Who works at once, where it is not two processes."""


@contextmanager
def timed(statement):
    """Tell on standard error how long a statement takes."""
    began = time.perf_counter()
    try:
        yield
    finally:
        print(f"{time.perf_counter() - began} s: {statement}", file=sys.stderr)


def each_timed(statements):
    """The statements, each within `timed`, and so are those in their blocks."""
    for statement in statements:
        [block] = ast.parse(f"with timed({ast.unparse(statement).splitlines()[0]!r}): pass").body
        if any(isinstance(part, ast.With) for part in ast.walk(statement)):
            statement.body = list(each_timed(statement.body))
        block.body = [statement]
        yield block


def larger(path, sizes):
    """The source of a program, with its sizes made larger and the statements of its main part timed."""
    tree = ast.parse(path.read_text("utf-8"))
    tree.body[-1].body = list(each_timed(tree.body[-1].body))
    source = ast.unparse(tree)
    for small, large in sizes.items():
        if small not in source:
            raise ValueError(f"{path.name}: no {small}")
        source = source.replace(small, large)
    return f"import sys, time\nfrom contextlib import contextmanager\n\n{inspect.getsource(timed)}\n{source}"


def seconds(path, source):
    """Run it: how long it has worked in turn, and then each way at once.

    Raises:
        ValueError: the results were not the same, or no statement is known that makes them.
    """
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, path.name)
        program.write_text(source, "utf-8")
        run = subprocess.run([sys.executable, program], capture_output=True, text=True, encoding="utf-8")
    wanted = "exit status 1" in path.with_suffix(".out").read_text("utf-8")
    hashes = re.findall(r"\b[0-9a-f]{16}$", run.stdout, re.MULTILINE)
    if run.returncode != wanted or "False" in run.stdout or len(set(hashes)) > 1:
        raise ValueError(f"{path.name} ({run.returncode}):\n{run.stdout}{run.stderr}")
    told = re.findall(r"^ *([\d.e-]+) s: (.*)", run.stderr, re.MULTILINE)
    in_turn, at_once = ([float(took) for took, what in told if re.match(way, what)] for way in (IN_TURN, AT_ONCE))
    if not (in_turn and at_once):
        raise ValueError(f"{path.name}: IN_TURN or AT_ONCE names none of its statements:\n{run.stderr}")
    return [sum(in_turn), *(at_once if path.stem == "hashed_at_once" else [sum(at_once)])]


def main():
    """Print the table."""
    print(f"| {machine()}, {ROUNDS} rounds | at once | in turn | times as fast, median | from, to |")
    print("|---|---|---|---|---|")
    for name, sizes in JOBS.items():
        path = ROOT / f"snippets/recipes/jobs_on_{name}.py"
        source = larger(path, sizes)
        in_turn, *ways = zip(*(seconds(path, source) for _ in range(ROUNDS)), strict=True)
        for way, took in zip(WAYS.get(path.stem, ["2 processes"]), ways, strict=True):
            ratios = [first / second for first, second in zip(in_turn, took, strict=True)]
            spread = f"{min(ratios):.2f}, {max(ratios):.2f}"
            print(f"| {path.stem} | {way} | {median(in_turn):.1f} s | {median(ratios):.2f} | {spread} |", flush=True)


if __name__ == "__main__":
    main()
