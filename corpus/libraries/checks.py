"""What a program imports: the standard library, and what it declares."""

from corpus.libraries.declaring import FORM, declared
from corpus.libraries.imports import STANDARD, imports
from corpus.libraries.pins import LIBRARIES, PINS, SCALE, asked, pinned
from corpus.problem import Problem

# Where a library's module has another name, in small letters.
MODULES = {"pillow": "pil", "psycopg2-binary": "psycopg2", "pyzmq": "zmq"}


def problems(project, program):
    """What is wrong with what a program imports and declares, a line or more each."""
    name, text = project.name(program), program.read_text("utf-8")
    try:
        libraries, imported = declared(text), imports(text)
    except Problem as problem:
        yield f"{name}: {problem}"
        return
    except SyntaxError:
        return  # another check says it
    modules = {MODULES.get(library, library.replace("-", "_")): library for library in libraries}
    for module, line in imported.items():
        if module not in STANDARD and module.lower() not in modules:
            block = FORM.format(library_of(module))
            yield (
                f"{name}:{line}: {module} is not in the standard library, and not declared: "
                f"do without it, or begin the program with what it needs, like this:\n\n{block}"
            )
    for module, library in modules.items():
        if module not in map(str.lower, imported):
            yield f"{name}: declares {library}, and does not import {module}: delete it from the first lines"
        elif library not in asked():
            yield (
                f"{name}: declares {library}, which pyproject.toml does not ask for: "
                f"add it to the group {LIBRARIES}, or to {SCALE} if it is large"
            )
        elif library not in pinned():
            yield f"{name}: declares {library}, which {PINS[asked()[library]]} does not pin: run `nox -s lock`"


def library_of(module):
    """The library that has a module, as far as its name tells."""
    return {known: library for library, known in MODULES.items()}.get(module.lower(), module.lower())
