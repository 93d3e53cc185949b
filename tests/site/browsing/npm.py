"""The tools of requirements/npm/, where `nox -s browser` installs them: beside its Python."""

import sys
from pathlib import Path

from corpus.problem import Problem

MODULES = Path(sys.prefix, "npm", "node_modules")


def file(name):
    """The path of a file in one of the packages."""
    if not (path := MODULES / name).exists():
        raise Problem(f"{name} is not there: `nox -s browser` and `nox -s measure` install it (requirements/npm/)")
    return path
