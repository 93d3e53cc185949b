"""How a page shows its programs: each once, each followed by its own transcripts, and no others."""

import re
import textwrap

from markdown_it import MarkdownIt

from corpus.problem import Problem
from corpus.programs import titles

PARSER = MarkdownIt("commonmark").disable("inline")  # blocks alone: it takes half the time
PYTHON = ("python", "py", "python3", "pycon")


def problems(project):
    """What is wrong with the fences of the pages, a line or more of text each."""
    shown = {}
    for page in project.pages:
        lines = page.read_text("utf-8").split("\n")
        for number, info, source, after in fences(lines):
            where = f"{project.name(page)}:{number}"
            try:
                program = project.program_of(page, source)
            except Problem as problem:
                yield f"{where}: {problem}"
                continue
            if program in shown:
                yield f"{where}: {program.name} is already shown at {shown[program]}: show it once and link to it"
            shown.setdefault(program, where)
            yield from fence_problems(project, program, where, info, after)
    for program in project.programs:
        if program not in shown:
            yield f"{project.name(program)}: on no page: show it on docs/{page_of(project, program)} or delete it"


def fences(lines):
    """The Python fences of a page: (line number, info string, source, lines after it)."""
    for token in PARSER.parse("\n".join(lines)):
        if token.type == "fence" and token.level == 0 and re.split(r"\W+", token.info.strip(" {."))[0] in PYTHON:
            yield token.map[0] + 1, token.info, token.content, lines[token.map[1] :]


def fence_problems(project, program, where, info, after):
    """What is wrong with the fence of a program, and with the transcripts that follow it."""
    if not re.fullmatch(rf'python title="{re.escape(program.name)}"( hl_lines="[^"]*")?', info):
        yield f'{where}: begin the fence with ```python title="{program.name}" (hl_lines="…" may follow)'
    elif fault := fault_of_marks(info, program.read_text("utf-8").count("\n")):
        yield f"{where}: hl_lines {fault}"
    try:
        wanted = transcript_markdown(project, program)
    except Problem as problem:
        yield f"{where}: {problem}"
        return
    if "\n".join(after).strip() != wanted and not "\n".join(after).strip().startswith(wanted + "\n"):
        yield f"{where}: {program.name} must be followed by its own transcripts, like this:\n\n{wanted}\n"


def fault_of_marks(info, length):
    """What is wrong with the lines of a program that its fence marks, or None."""
    marked, before = re.search(r'hl_lines="(.*)"', info), 0
    for part in marked[1].split(" ") if marked else ():
        span = re.fullmatch(r"(\d+)(?:-(\d+))?", part)
        first, last = (int(span[1]), int(span[2] or span[1])) if span else (0, 0)
        if not before < first <= last <= length:
            return f'marks {part!r}: write lines from 1 to {length}, the first one first, as in hl_lines="2 4-5"'
        before = last
    return None


def transcript_markdown(project, program):
    """The Markdown that shows a program's transcripts, or a session: one block, or one tab for each variant."""
    titled = titles.titles(program)
    fence = 'console title="Terminal"' if program.suffix == ".console" else 'text title="Output"'
    blocks = {
        path: f'```{fence}\n--8<-- "{path.relative_to(project.root / "snippets").as_posix()}"\n```' for path in titled
    }
    if len(titled) == 1:
        return next(iter(blocks.values()))
    return "\n\n".join(f'=== "{titled[path]}"\n\n{textwrap.indent(block, "    ")}' for path, block in blocks.items())


def page_of(project, program):
    """The page, relative to docs/, on which a program belongs."""
    folder = program.parent.relative_to(project.root / "snippets").as_posix()
    return project.page_by_folder.get(folder) or f"{folder.replace('_', '-')}.md"
