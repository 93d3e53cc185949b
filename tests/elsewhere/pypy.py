"""Bring PyPy, once, into ~/.cache: two minutes, and 130 MB (Linux on x86-64).

It comes from Debian's next release with all that it is linked to, the C library too, and is unpacked into a folder of
its own: nothing of the running system is touched.
"""

import hashlib
import lzma
import re
import shutil
import subprocess
from pathlib import Path

from tests.programs.interpreters import fetched
from tests.wine.building import mirror

DEBIAN = "forky"
HOME = Path.home() / ".cache" / "pypy"
PYTHON = HOME / "usr/bin/pypy3.11"
LIBRARIES = HOME / "usr/local/lib/pypy3.11/dist-packages"
LINKED = HOME / "usr/lib/x86_64-linux-gnu"
LOADER = LINKED / "ld-linux-x86-64.so.2"
WANTED = ("pypy3", "patchelf")
NAME = re.compile(r"[a-z0-9][a-z0-9.+-]+")


def build():
    """Build what is not there yet.

    Raises:
        OSError, subprocess.SubprocessError: it cannot be had.
    """
    done = HOME / "done"
    if done.exists():
        return
    shutil.rmtree(HOME, ignore_errors=True)
    HOME.mkdir(parents=True)
    address = mirror()
    for path, checksum in needed(index(address)):
        package = fetched(address + path)
        if hashlib.sha256(package).hexdigest() != checksum:
            raise OSError(f"{path} is not what Debian says it is")
        archive = HOME / "package.deb"
        archive.write_bytes(package)
        subprocess.run(["dpkg-deb", "-x", archive, HOME], check=True)
        archive.unlink()
    patch = (LOADER, "--library-path", LINKED, HOME / "usr/bin/patchelf", "--force-rpath", "--set-rpath", LINKED)
    subprocess.run([*patch, "--set-interpreter", LOADER, PYTHON], check=True)
    subprocess.run([PYTHON, "-c", "import multiprocessing.synchronize, ssl, ctypes, sqlite3"], check=True)
    subprocess.run([PYTHON, "-m", "compileall", "-q", HOME / "usr/lib/pypy3.11"], stdout=subprocess.DEVNULL)
    done.touch()


def index(address):
    """What Debian has: the fields of each package by its name, and the names of what provides another."""
    text = lzma.decompress(fetched(f"{address}dists/{DEBIAN}/main/binary-amd64/Packages.xz")).decode()
    packages, provided = {}, {}
    for paragraph in text.split("\n\n"):
        fields = dict(re.findall(r"^([\w-]+): (.*)$", paragraph, re.MULTILINE))
        if "Package" in fields:
            packages[fields["Package"]] = fields
            for name in NAME.findall(re.sub(r"\([^)]*\)", "", fields.get("Provides", ""))):
                provided.setdefault(name, fields["Package"])
    return packages, provided


def needed(known):
    """The path and the SHA-256 of each package that is wanted, and of all that they depend on."""
    packages, provided = known
    names, seen = list(WANTED), set()
    while names:
        name = names.pop()
        name = name if name in packages else provided.get(name)
        if name and name not in seen:
            seen.add(name)
            fields = packages[name]
            yield fields["Filename"], fields["SHA256"]
            for field in "Depends", "Pre-Depends":
                names += [found[0] for one in fields.get(field, "").split(",") if (found := NAME.search(one))]


def release():
    """Its releases, of PyPy and of the Python that it is: ("8.0.1", "3.11.17")."""
    ask = "import platform, sys; print('%d.%d.%d' % sys.pypy_version_info[:3], platform.python_version())"
    return tuple(subprocess.check_output([PYTHON, "-c", ask], text=True).split())
