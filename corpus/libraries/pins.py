"""The pinned versions of libraries, and where there are none.

What programs declare is in two groups of pyproject.toml: LIBRARIES, which is part of the group that runs the programs,
and SCALE, of what is large; requirements/ pins them. Where the pins of a library are all for other Pythons, it has no
wheel there, and what needs it is not run.
"""

import re
import tomllib
from functools import cache

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from corpus.libraries.declaring import names
from corpus.programs.cells import DISPLAYED, dotted
from corpus.programs.sessions import sources
from corpus.project import ROOT

LIBRARIES, SCALE = "libraries", "scale"
PINS = {LIBRARIES: "requirements/test.txt", SCALE: "requirements/scale.txt"}
PIN = re.compile(r"^[\w.-]+==.*?(?= \\$|$)", re.MULTILINE)
MARKED_BY = {
    "linux": {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    "macos": {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
    "windows": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
}


@cache
def asked():
    """The libraries that pyproject.toml asks for: {library: its group}."""
    groups = tomllib.loads(ROOT.joinpath("pyproject.toml").read_text("utf-8"))["dependency-groups"]
    return {canonicalize_name(Requirement(entry).name): group for group in PINS for entry in groups[group]}


@cache
def pinned():
    """What is pinned of what is asked for: {library: its pins}, which may be another one for another Python."""
    found = {}
    for group, file in PINS.items():
        for line in PIN.findall(ROOT.joinpath(file).read_text("utf-8")):
            pin = Requirement(line)
            name = canonicalize_name(pin.name)
            if asked().get(name) == group:
                found.setdefault(name, []).append(pin)
    return found


def needed(snippet):
    """The libraries that a program or the programs of a session declare, sorted."""
    return sorted({name for program in sources(snippet) for name in names(program)})


def group_of(snippet):
    """The group of the libraries that a program or session needs: SCALE if any of them is large."""
    return SCALE if SCALE in map(asked().get, needed(snippet)) else LIBRARIES


def pins(snippet):
    """The pins of what a program or session needs, a line each: what it prints depends on them."""
    return "".join(f"{pin}\n" for name in needed(snippet) for pin in pinned().get(name, ()))


def lacking(snippet, cell):
    """The libraries that a program or session needs and that are not to be had in a cell."""
    python = dotted(cell.python)
    place = MARKED_BY[cell.system] | {"python_version": python, "python_full_version": f"{python}.{cell.first}"}
    return [name for name in needed(snippet) if not any(has_place(pin, place) for pin in pinned().get(name, ()))]


def has_place(pin, place):
    """Whether a pin is for a place."""
    return pin.marker is None or pin.marker.evaluate(place)


def not_run(snippet, cells):
    """Why a program or session is not run in some of these cells, in words; "" if it is run in all."""
    places = {}
    for cell in cells if needed(snippet) else ():
        for name in lacking(snippet, cell):
            places.setdefault(name, {}).setdefault(cell.system, []).append(dotted(cell.python))
    return "; ".join(
        f"{library} is not available for {words}"
        for library, by_system in places.items()
        for words in where(by_system, cells)
    )


def where(pythons_by_system, cells):
    """Pythons on platforms in words: "Python 3.15", "Python 3.14, 3.15 on Windows"."""
    systems_by_pythons = {}
    for system, pythons in pythons_by_system.items():
        systems_by_pythons.setdefault(", ".join(dict.fromkeys(pythons)), []).append(system)
    for pythons, systems in systems_by_pythons.items():
        everywhere = {cell.system for cell in cells} == set(systems)
        yield f"Python {pythons}" + ("" if everywhere else f" on {', '.join(map(DISPLAYED.get, systems))}")
