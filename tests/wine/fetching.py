"""What is fetched from PyPI and npm: what is pinned, and nothing that has another hash."""

import hashlib
import re
import subprocess
import sys

from corpus.project import ROOT

REQUIREMENTS = ROOT / "requirements"
BLOCK = re.compile(r"^([\w.-]+)(==[\w.]+).*?\\\n((?:    --hash=\S+(?: \\)?\n)+)", re.MULTILINE)


def blocks(path):
    """Each pin of a file of requirements, without a condition, as (name, text)."""
    for name, version, hashes in BLOCK.findall(path.read_text("utf-8")):
        yield name, f"{name}{version} \\\n{hashes}"


def pip(*arguments):
    """Run pip, which checks the hash of whatever it fetches."""
    quiet = ("--quiet", "--no-deps", "--require-hashes")
    subprocess.run([sys.executable, "-m", "pip", *arguments, *quiet], check=True)


def from_pypi(pin, folder, *options):
    """Download what a pin names into a folder, and return its path."""
    pins, there = folder / "pins.txt", set(folder.iterdir())
    pins.write_text(pin, "utf-8")
    pip("download", *options, f"--dest={folder}", f"--requirement={pins}")
    [archive] = set(folder.iterdir()) - there - {pins}
    return archive


def from_npm(package, wanted, folder):
    """Download a package with this SHA-256 into a folder, and return its path.

    Raises:
        OSError: it is another one, or there is no npm.
    """
    command = ("npm", "pack", "--silent", "--ignore-scripts", f"--pack-destination={folder}", package)
    name = subprocess.check_output(command, text=True).split()[-1]
    archive = folder / name
    if hashlib.sha256(archive.read_bytes()).hexdigest() != wanted:
        raise OSError(f"{package} from npm is not the one that was pinned")
    return archive
