"""The mutants of a program: copies with one thing changed, each line still where it was."""

import ast
import re
from dataclasses import dataclass
from itertools import pairwise

from corpus.programs.source import is_guard

KINDS = ("waiting", "closing", "guard", "statement", "constant", "argument")
"""Taken out: what orders processes; what gives something back; the main guard; any other statement; an argument. And
each number moved by one."""
METHODS = {
    "waiting": "acquire clear get_lock join notify notify_all release set start task_done wait wait_for",
    "closing": "cancel_join_thread close flush join_thread kill shutdown terminate unlink unregister",
}
"""The methods whose calls are of the first two kinds."""
SIMPLE = (
    *(ast.Expr, ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Return, ast.Raise, ast.Assert, ast.Delete),
    *(ast.Global, ast.Nonlocal, ast.Break, ast.Continue),
)
"""Statements that are taken out. An import is not: without it a name is missing, which anybody notices."""
REACHED = b"__import__('os')._exit(86)"


@dataclass(frozen=True)
class Mutant:
    """A program with one thing changed.

    Attributes:
        kind: one of KINDS.
        line: where.
        words: what was changed, in the program's own words.
        source: the whole program.
        marked: the same with a statement in its place that ends the process: tells if the place is reached at all.
    """

    kind: str
    line: int
    words: str
    source: bytes
    marked: bytes = b""

    @property
    def name(self):
        """What it is called on record: 12 without lock.release()."""
        return f"{self.line} {self.words}"


def mutants(source):
    """The mutants of a program, given its bytes, in the order of its lines."""
    text = Text(source)
    found = [mutant for node in ast.walk(ast.parse(source)) for make in MAKERS for mutant in make(text, node)]
    valid = [mutant for mutant in dict.fromkeys(found) if is_python(mutant.source)]  # parentheses may have been torn
    return sorted(valid, key=lambda mutant: (mutant.line, mutant.words))


def is_python(source):
    """Whether a program could be compiled."""
    try:
        compile(source, "mutant.py", "exec", dont_inherit=True)
    except SyntaxError:
        return False
    return True


class Text:
    """The bytes of a program, with the places of its nodes."""

    def __init__(self, source):
        self.source = source
        self.lines = [0]
        for line in source.splitlines(keepends=True):
            self.lines.append(self.lines[-1] + len(line))

    def span(self, node):
        """Where a node begins and ends."""
        return (
            self.lines[node.lineno - 1] + node.col_offset,
            self.lines[node.end_lineno - 1] + node.end_col_offset,
        )

    def of(self, node):
        """The text of a node on one line."""
        start, end = self.span(node)
        return " ".join(self.source[start:end].decode().split())

    def without(self, start, end, other=b""):
        """The program with something else between two places; what follows stays on its line."""
        gone = self.source[start:end].count(b"\n") - other.count(b"\n")
        line = self.source.find(b"\n", end)
        rest = self.source[end:line] + b"\n" * gone + self.source[line:]
        return self.source[:start] + other + rest


def kind_of(statement):
    """The kind of the mutant without this statement."""
    call = getattr(statement, "value", None)
    if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
        for kind, methods in METHODS.items():
            if call.func.attr in methods.split():
                return kind
    return "statement"


def blocks(node):
    """The lists of statements of a node."""
    return [block for name in ("body", "orelse", "finalbody") if isinstance(block := getattr(node, name, 0), list)]


def statements(text, node):
    """Without one statement."""
    for block in blocks(node):
        for statement in block:
            is_text = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
            if not isinstance(statement, SIMPLE) or is_text:
                continue
            span = text.span(statement)
            marked = text.without(*span, REACHED)
            words = f"without {text.of(statement)}"
            yield Mutant(kind_of(statement), statement.lineno, words, text.without(*span, b"pass"), marked)


def swapped(text, node):
    """With two calls in the other order that order processes, or give something back."""
    for block in blocks(node):
        for first, second in pairwise(block):
            kinds = {kind_of(first), kind_of(second)}
            if "statement" not in kinds:
                (start, end), (begin, stop) = text.span(first), text.span(second)
                source = text.source
                inner = source[begin:stop] + source[end:begin] + source[start:end]
                words = f"after the next line: {text.of(first)}"
                changed = source[:start] + inner + source[stop:]
                yield Mutant(max(kinds), first.lineno, words, changed, text.without(start, end, REACHED))


def managers(text, node):
    """Without one context manager."""
    if isinstance(node, ast.With):
        for item in node.items:
            start, end = text.span(item.context_expr)
            made = text.source[start:end]
            changed = text.without(start, end, b"__import__('contextlib').nullcontext(%b)" % made)
            words = f"without with {text.of(item.context_expr)}"
            # What is made there is closed there; a lock that somebody has made orders processes.
            kind = "closing" if re.fullmatch(rb".*\(.*(?<!get_lock\()\)", made, re.DOTALL) else "waiting"
            yield Mutant(kind, item.context_expr.lineno, words, changed, text.without(start, end, REACHED))


def guard(text, node):
    """Without the main guard."""
    if is_guard(node):
        yield Mutant("guard", node.lineno, "without the guard", text.without(*text.span(node.test), b"True"))


def constants(text, node):
    """With a number that is greater by one."""
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        words = f"{text.of(node)} as {node.value + 1}"
        changed = text.without(*text.span(node), str(node.value + 1).encode())
        yield Mutant("constant", node.lineno, words, changed, text.without(*text.span(node), REACHED))


def arguments(text, node):
    """Without one argument."""
    if not isinstance(node, ast.Call):
        return
    given = sorted([*node.args, *node.keywords], key=text.span)
    for number, argument in enumerate(given):
        start, end = text.span(argument)
        if number + 1 < len(given):
            end = text.span(given[number + 1])[0]
        elif number:
            start = text.span(given[number - 1])[1]
        # The parentheses of a lone generator belong to it, by what ast says.
        alone = isinstance(argument, ast.GeneratorExp) and len(given) == 1
        words = f"without {text.of(argument)} in {text.of(node.func)}()"
        marked = text.without(*text.span(node), REACHED)
        yield Mutant("argument", argument.lineno, words, text.without(start, end, b"()" if alone else b""), marked)


MAKERS = (statements, swapped, managers, guard, constants, arguments)
