"""Install what programs declare for another Python, as it is pinned in requirements/test.txt, where it has a wheel."""

import shutil
import subprocess
import sys

from tests.wine.building import PINS, blocks

PLATFORMS = ("manylinux2014_x86_64", "manylinux_2_27_x86_64", "manylinux_2_28_x86_64")
FOR_TESTS = {"beautifulsoup4", "execnet", "py-spy", "pytest-markdown-docs", "pytest-xdist", "pyyaml", "soupsieve"}
"""What runs the programs, and is not needed by them."""


def install(interpreter, folder, abi, lacking):
    """Install them into a folder, if they are not there as they are pinned now.

    Args:
        interpreter: that Python.
        folder: where it finds them.
        abi: the tag of its wheels: pypy311_pp80, cp313t.
        lacking: the libraries that have no wheel for it.
    """
    wanted = pins_without({*FOR_TESTS, *lacking})
    noted = folder / "libraries.txt"
    if noted.exists() and noted.read_text("utf-8") == wanted:
        return
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    asked = folder.with_name("wanted.txt")
    asked.write_text(wanted, "utf-8")
    ask = "import platform; print(platform.python_version())"
    release = subprocess.check_output([interpreter, "-c", ask], text=True).strip()
    where = (f"--python-version={release}", f"--implementation={abi[:2]}", f"--abi={abi}")
    what = ("--quiet", "--no-deps", "--require-hashes", "--only-binary=:all:", f"--target={folder}")
    platforms = [f"--platform={platform}" for platform in PLATFORMS]
    subprocess.run([sys.executable, "-m", "pip", "install", *what, *where, *platforms, "-r", asked], check=True)
    subprocess.run([interpreter, "-m", "compileall", "-q", folder], stdout=subprocess.DEVNULL)
    asked.rename(noted)


def pins_without(left_out):
    """The pins, as pip reads them; of a library with two of them the older one, for which more wheels were made."""
    found = {}
    for name, pin in blocks(PINS):
        if name not in left_out:
            found.setdefault(name, pin)
    return "".join(found.values())
