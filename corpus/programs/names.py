"""The names of programs and sessions: each works as a module on all three systems, and hides no other module."""

import keyword
import re

from corpus.libraries.imports import STANDARD, imports
from corpus.programs.sessions import sessions

OF_PYTHON = {"sitecustomize", "usercustomize"}
DEVICES = {"con", "prn", "aux", "nul"} | {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}


def problems(project):
    """What is wrong with the names of programs and of their folders, a line each."""
    libraries = libraries_of(project)
    for folder in sorted({program.parent for program in project.programs}):
        for part in folder.relative_to(project.root / "snippets").parts:
            if fault := fault_of(part):
                yield f"{project.name(folder)}: {fault}"
    for program in project.programs:
        if fault := fault_of(program.stem) or hidden_by(program.stem, libraries):
            yield f"{project.name(program)}: {fault}"
    for session in sessions(project):
        if fault := fault_of(session.stem):
            yield f"{project.name(session)}: {fault}"


def fault_of(name):
    """Why a name cannot be that of a module on every system, or None."""
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        return "a name has small letters of English, digits and _ alone, and begins with a letter: rename it"
    if keyword.iskeyword(name):
        return f"{name} is a keyword, so nothing can import it: rename it"
    if name in DEVICES:
        return f"{name} is a device on Windows, where there can be no such file: rename it"
    return None


def hidden_by(name, libraries):
    """What a program of that name would hide from its neighbours, or None."""
    if name in STANDARD:
        return "named as a standard module, which it would hide from its neighbours: rename it"
    if name in OF_PYTHON:
        return f"Python runs {name}.py by itself when it starts: rename it"
    if name in libraries:
        return "named as a library, which it would hide from its neighbours: rename it"
    return None


def libraries_of(project):
    """The names under which libraries are installed or imported."""
    pins = [path.read_text("utf-8") for path in project.root.glob("requirements/*.txt")]
    named = re.findall(r"^([\w.-]+)==", "\n".join(pins), re.MULTILINE)
    imported = {module for program in project.programs for module in imported_by(program)}
    return {re.sub(r"[-.]+", "_", name).lower() for name in named} | imported


def imported_by(program):
    """The modules that a program imports; none if it is no Python, as another check says."""
    try:
        return imports(program.read_text("utf-8"))
    except SyntaxError:
        return ()
