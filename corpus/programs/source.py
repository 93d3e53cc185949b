"""What a reader would stumble over in the source of a program."""

import ast
import io
import tokenize
from unicodedata import combining, east_asian_width

from corpus.libraries import declaring
from corpus.programs.printable import WIDTH

LENGTH = 40
"""Lines of a program: one idea."""
GUARD = ast.dump(ast.parse('__name__ == "__main__"', mode="eval").body)


def problems(project, program):
    """What a reader would stumble over in a program."""
    name, text = project.name(program), program.read_text("utf-8")
    for number, line in enumerate(text.split("\n"), 1):
        if (width := columns(line)) > WIDTH:
            yield f"{name}:{number}: {width} columns; a phone held sideways shows {WIDTH}"
    if (lines := declaring.without(text).count("\n")) > LENGTH:
        yield f"{name}: {lines} lines; a program has {LENGTH} at most: show one idea"
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(text.encode()).readline)
        module = parsed(text)
    except SyntaxError as error:
        yield f"{name}:{error.lineno or 1}: not valid Python: {error.msg}"
        return
    if encoding != "utf-8":
        yield f"{name}:1: says that it is {encoding}, and is UTF-8 like every program: delete the comment"
    if not any(map(is_guard, module.body)) and not program.stem.startswith("unguarded"):
        yield f"{name}: no main guard: add one, or name it unguarded….py if that is its point"
    if not ast.get_docstring(module):
        yield f"{name}: no docstring: its first line says what the program shows"


def parsed(text):
    """The syntax tree of a program.

    Raises:
        SyntaxError: it is none.
    """
    try:
        return ast.parse(text)
    except ValueError as error:  # a null character, in early releases of 3.11
        raise SyntaxError(str(error)) from None


def columns(line):
    """The columns that a line takes on a screen."""
    return sum(0 if combining(character) else 1 + (east_asian_width(character) in "WF") for character in line)


def is_guard(statement):
    """Whether a statement is the main guard: if __name__ == "__main__"."""
    return isinstance(statement, ast.If) and ast.dump(statement.test) == GUARD
