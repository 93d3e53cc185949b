"""A module to preload that is missing is an error, on each Python."""

import sys
from importlib.util import find_spec
from multiprocessing import get_context


def preload(context, names):
    """Have the fork server import these, or say what is missing."""
    if missing := [name for name in names if not find_spec(name)]:
        raise ModuleNotFoundError(f"cannot preload {missing}")
    if sys.version_info >= (3, 15):
        context.set_forkserver_preload(names, on_error="fail")
    else:
        context.set_forkserver_preload(names)


if __name__ == "__main__":
    forkserver = get_context("forkserver")
    preload(forkserver, ["statistics"])
    preload(forkserver, ["statistics", "numpie"])
