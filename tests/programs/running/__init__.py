"""Run one program as its reader would, and tell how it went; knows nothing of pages or pytest.

- `watching`: starts a program and watches it to its end.
- `streams`: reads what it prints.
- `namespace`, `process_tree`: the two worlds that a program can run in, from which nothing is to escape.
- `supervisor`: the process that runs programs in namespaces.
"""

import atexit
import os
import sys
from functools import cache

from tests.programs.running.process_tree import ProcessTree
from tests.programs.running.supervisor import Supervisor
from tests.programs.running.watching import TERMINAL, Limits, Run
from tests.programs.running.watching import run as run_in

__all__ = ["Limits", "Run", "call", "refusal", "run"]


def run(path, start_method, transcript="", limits=None):
    """Run the program at path and return its `Run`.

    Args:
        path: the program's file; a copy of it is run.
        start_method: the one that is to be the platform's default: fork, forkserver or spawn.
        transcript: what it is expected to print. If that ends in `(still running after 2 s)`, it is given this time.
            Otherwise it has `Limits.program` seconds, and is then interrupted so that it says where it hangs.
        limits: other limits than the usual ones.
    """
    return call(run_in, path.name, path.read_bytes(), environment(start_method), transcript, limits or Limits())


def call(function, *arguments):
    """Have a function run something in the world that there is here, given to it first, and return its `Run`."""
    if refusal():
        return function(ProcessTree(), *arguments)
    try:
        return supervisor().ask(function, *arguments)
    except EOFError:
        supervisor.cache_clear()
        return Run(faults=["it ended the process that runs it"])


@cache
def supervisor():
    """The supervisor of this process."""
    started = Supervisor()
    atexit.register(started.end)
    return started


@cache
def refusal():
    """Why programs run without namespaces here, "" where they have them."""
    if sys.platform != "linux":
        return f"there are none on {sys.platform}"
    try:
        supervisor()
    except OSError as error:
        return str(error)
    return ""


def environment(start_method):
    """The environment of a program: a clean one."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    own.pop("FORCE_COLOR", None)
    return own | {"PYTHONPATH": str(TERMINAL), "RUN_START_METHOD": start_method}
