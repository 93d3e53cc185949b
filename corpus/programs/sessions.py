"""Sessions: what is typed in a terminal, beside what that prints.

    $ python joined_too_early.py
    waiting for the counter to end
    ^C
    Traceback (most recent call last):
    ...
    KeyboardInterrupt
    (exit status 130)

A line that begins with `$ ` is a command, `^C` alone on a line is Ctrl-C. Each is typed when what stands above it
has been printed, by whichever process. What stands below, up to the next, is compared by the rules of transcripts;
`(exit status 1)` ends it where the status of the command is not 0. Empty lines around it are left out.
"""

import difflib
import re
from typing import NamedTuple

from corpus.problem import Problem
from corpus.programs import printable, rewriting, transcripts
from corpus.programs.printable import WIDTH

SUFFIX = ".console"
PROMPT, INTERRUPT = "$ ", "^C"
NEARLY_TYPED = re.compile(r"\s*(\^c.*|\$)\s*|\s+\$ .*", re.IGNORECASE)
STATUS = re.compile(r"\(exit status ([1-9]|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])\)")


class Step(NamedTuple):
    """Something that is typed: a command, `$ ` included, or `^C`; and what is printed then."""

    typed: str
    output: str


def sessions(project):
    """The sessions of a project, sorted; NAME.console stands for one that has variants alone, too."""
    paths = project.root.glob(f"snippets/**/*{SUFFIX}")
    return sorted({path.with_name(path.name.split(".")[0] + SUFFIX) for path in paths})


def problems(project):
    """What is wrong with the texts of sessions, a line each."""
    for path in sorted(project.root.glob(f"snippets/**/*{SUFFIX}")):
        text = path.read_text("utf-8")
        for fault in (*printable.faults(text), *faults(text)):
            yield f"{project.name(path)}: {fault}"


def steps(text):
    """The steps of a session, whatever stands in it."""
    found = []
    for line in transcripts.split(text):
        if is_typed(line):
            found.append((line, []))
        elif found:
            found[-1][1].append(line)
    return [Step(typed, "".join(f"{line}\n" for line in lines)) for typed, lines in found]


def is_typed(line):
    """Whether a line of a session is one that is typed."""
    return line == INTERRUPT or line.startswith(PROMPT)


def text_of(steps):
    """The text of a session with these steps."""
    return "".join(f"{typed}\n{output}" for typed, output in steps)


def faults(text):
    """What is wrong with the text of a session, a sentence each."""
    if not text.startswith(PROMPT):
        yield "line 1: a session begins with a command: $ python NAME.py"
        return
    line, above = 1, ""
    for typed, output in steps(text):
        if len(typed) > WIDTH:
            yield f"line {line}: {len(typed)} columns; a phone held sideways shows {WIDTH}"
        if typed == INTERRUPT and not above:
            yield f"line {line}: nothing stands above {INTERRUPT}: write what is printed before it is pressed"
        if typed == INTERRUPT and transcripts.ENDING.fullmatch(transcripts.split(above)[-1] if above else ""):
            yield f"line {line}: the command above has ended, so {INTERRUPT} interrupts nothing"
        yield from output_faults(output, line)
        line, above = line + 1 + output.count("\n"), output


def output_faults(output, typed_at):
    """What is wrong with what a step is said to print, below a line of a session."""
    for number, line in enumerate(transcripts.split(output), typed_at + 1):
        if NEARLY_TYPED.fullmatch(line):
            yield f"line {number}: a command follows `{PROMPT}` at the left margin, and {INTERRUPT} stands alone"
        elif transcripts.ENDING.fullmatch(line) and not STATUS.fullmatch(line):
            yield f"line {number}: a session says no more of how a command ended than (exit status 1), of 1 to 255"
    try:
        transcripts.parse(output)
    except Problem as problem:
        where, _, fault = str(problem).rpartition(": ") if str(problem).startswith("line ") else ("line 0", "", problem)
        yield f"line {typed_at + int(where.split()[1])}: {fault}"


def fits(text, printed):
    """Whether what was printed is what a session says; a broken one fits nothing."""
    wanted, got = steps(text), steps(printed)
    return [step.typed for step in wanted] == [step.typed for step in got] and all(
        transcripts.fits(step.output, output) for step, (_, output) in zip(wanted, got, strict=True)
    )


def rewrite(text, printed):
    """The session for what was printed, with every pattern of the old one that still can hold."""
    old, new = steps(text), steps(printed)
    if [step.typed for step in old] != [step.typed for step in new]:
        return printed
    pairs = zip(old, new, strict=True)
    return text_of(Step(typed, rewriting.rewrite(wanted, output)) for (_, wanted), (typed, output) in pairs)


def difference(name, text, printed):
    """A unified diff from a session to what was printed, in which lines that match are equal."""
    new = transcripts.split(rewrite(text, printed))
    return "\n".join(difflib.unified_diff(transcripts.split(text), new, name, "printed", lineterm=""))


def sources(snippet):
    """The programs that a snippet runs: itself, or those that a session names."""
    return programs_of(snippet) if snippet.suffix == SUFFIX else [snippet]


def programs_of(session):
    """The programs that a session names, which are all that it finds in its folder."""
    texts = [path.read_text("utf-8") for path in session.parent.glob(f"{session.stem}.*{SUFFIX}")]
    texts += [session.read_text("utf-8")] if session.exists() else []
    typed = " ".join(step.typed for text in texts for step in steps(text))
    return [path for path in sorted(session.parent.glob("*.py")) if re.search(rf"\b{re.escape(path.name)}\b", typed)]
