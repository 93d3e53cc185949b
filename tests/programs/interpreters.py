"""The releases of a Python that are at hand: `python -m tests.programs.interpreters 3.13` lists them, newest first.

Each line has the exact release and the interpreter. It is looked for in all folders on PATH; of a launcher or a shim
it is what they start. `python -m tests.programs.interpreters 3.13t` lists the one that has no GIL, and builds it first
if need be.
"""

import hashlib
import lzma
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

ASK = """\
import platform, sys
print(platform.python_version(), platform.python_implementation(), sys.executable, sep="\\n")
"""
QUICK = 20
"""Seconds in which an interpreter says which one it is."""
FREE_THREADED = "3.13t"
BUILT = Path.home() / ".cache" / "pythons-freethreaded"


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


def free_threaded():
    """The CPython without the GIL, {release: path}, built first if need be; none where there is no apt."""
    python = BUILT / "bin" / "python3"  # the last thing that is installed
    if not python.exists():
        if not shutil.which("apt-get"):
            return {}
        build(python)
    return {subprocess.check_output([python, "-V"], text=True).split()[1]: python}


def build(python):
    """Build that interpreter, in some minutes, and as a job that gives way to others."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["tar", "-xJ", "-C", folder], input=source(), check=True)
        [unpacked] = Path(folder).iterdir()
        options = ("--disable-gil", "--disable-test-modules", "--without-ensurepip", f"--prefix={BUILT}")
        for command in ("./configure", *options), ("make", "--jobs=2"), ("make", "install"):
            subprocess.run(["nice", "-n15", *command], cwd=unpacked, stdout=subprocess.DEVNULL, check=True)


def source():
    """The archive of CPython 3.13 that Debian's next release has, from the mirror that apt is set up with.

    Raises:
        OSError: it is not there, or not what Debian says it is.
    """
    known = subprocess.check_output(["apt-get", "indextargets", "--format=$(REPO_URI)"], text=True).split()
    mirror = next((address for address in known if address.endswith("/debian/")), None)
    if not mirror:
        raise OSError("apt knows no mirror of Debian: add one to /etc/apt/sources.list")
    index = lzma.decompress(fetched(f"{mirror}dists/forky/main/source/Sources.xz")).decode()
    package = re.search(r"^Package: python3\.13\n(?:.+\n)*", index, re.MULTILINE)
    if not package:
        raise OSError("Debian's forky has no sources of Python 3.13 any more: name another release here")
    folder = re.search(r"^Directory: (.+)", package[0], re.MULTILINE)[1]
    checksum, name = re.search(r"^ (\w{64}) \d+ (\S+\.orig\.tar\.xz)$", package[0], re.MULTILINE).groups()
    archive = fetched(f"{mirror}{folder}/{name}")
    if hashlib.sha256(archive).hexdigest() != checksum:
        raise OSError(f"{name} is not what Debian says it is")
    return archive


def fetched(address):
    """What is at an address."""
    with urllib.request.urlopen(address, timeout=300) as answer:
        return answer.read()


if __name__ == "__main__":
    wanted = sys.argv[1]
    found = free_threaded() if wanted == FREE_THREADED else at_hand(int(wanted.removeprefix("3.")))
    for version, path in found.items():
        print(version, path)
