"""The releases of a Python that are at hand: `python -m tests.programs.interpreters 3.13` lists them, newest first.

Each line has the exact release and the interpreter. It is looked for in all folders on PATH; of a launcher or a shim
it is what they start.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

ASK = """\
import platform, sys
print(platform.python_version(), platform.python_implementation(), sys.executable, sep="\\n")
"""
QUICK = 20
"""Seconds in which an interpreter says which one it is."""


def candidates(minor):
    """The commands that may start a Python 3.`minor`."""
    yield [sys.executable]
    for folder in filter(None, os.environ["PATH"].split(os.pathsep)):
        for name in (f"python3.{minor}", "python3", "python"):
            path = Path(folder, f"{name}.exe" if sys.platform == "win32" else name)
            if path.is_file():
                yield [str(path)]
    if sys.platform == "win32":
        yield ["py", f"-3.{minor}"]


def age(version):
    """What orders releases, oldest first: 3.15.0rc1, 3.15.0, 3.15.10."""
    *numbers, suffix = re.match(r"(\d+)\.(\d+)\.(\d+)(.*)", version).groups()
    return [int(number) for number in numbers], suffix in ("", "+"), suffix


def at_hand(minor):
    """The interpreters of a Python, {release: path}, newest first; of a release the one that PATH has first."""
    found, asked = {}, set()
    for command in candidates(minor):
        real = (os.path.realpath(command[0]), *command[1:])
        if real in asked:
            continue
        asked.add(real)
        try:
            answer = subprocess.run([*command, "-c", ASK], capture_output=True, text=True, timeout=QUICK, check=True)
            version, implementation, path = answer.stdout.splitlines()
        except (OSError, ValueError, subprocess.SubprocessError):
            continue  # a shim of a Python that is not there, say
        if version.startswith(f"3.{minor}.") and implementation == "CPython":
            found.setdefault(version, path)
    return dict(sorted(found.items(), key=lambda item: age(item[0]), reverse=True))


if __name__ == "__main__":
    for version, path in at_hand(int(sys.argv[1].removeprefix("3."))).items():
        print(version, path)
