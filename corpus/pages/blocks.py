"""The code blocks of a page: programs, their transcripts, sessions, and a few kinds of plain text. There are no others.

What is shown as code and is none of them would be run by nobody: so it is refused, however it is written.
"""

import re
from contextlib import suppress

from corpus.pages import front_matter, showing
from corpus.pages.sessions import CONSOLE
from corpus.pages.showing import PARSER
from corpus.problem import Problem
from corpus.programs import elsewhere
from corpus.programs.printable import SNIPPET
from corpus.programs.sessions import sessions

PLAIN = ("dockerfile", "ini", "toml", "yaml")
"""Languages of configuration files, which no test runs; their block has the file's name as its title."""
TAGS = ("a", "abbr", "div")
"""The HTML that a page may have."""
ELSEWHERE = re.compile(rf'--8<-- "(\w+(?:/\w+)+\.(?:{"|".join(elsewhere.LACKING)})\.txt)"\n')
"""What another Python has printed; `nox -s pypy` and `nox -s freethreaded` compare it."""
OF_BROWSER = "docs/choose/other-pythons.md"
IN_BROWSER = re.compile(r'(?:js|html) title="[\w.]+"|text title="In the browser"')
"""The files that this page shows for the browser, and what comes of them; `nox -s pyodide` runs them as they stand."""
FENCE = re.compile(r"[\s>:*+-]*(?:\d+[.)]\s*)?(`{3,}|~{3,})\s*(.*)")
SPAN = re.compile(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)")
TAG = re.compile(r"(?<!\\)</?([a-zA-Z][\w-]*)(?=[\s/>]|$)")
INDENTED = re.compile(r"(?:> ?)*(?: {4}|\t)")
PARTS = ((re.compile(r"(?:!!!|\?\?\?\+?) \w.*|=== \".*"), "***"), (re.compile(r":   "), ""))
"""What has its text indented below it: an admonition or a tab, which ends what is above it; a term's definition."""
ALLOWED = (
    'a block is a program, ```python title="NAME.py"; its transcripts, right below; a session, '
    f'```console title="Terminal"; or a file of {", ".join(PLAIN)} with its name as the title, at the left margin'
)


def problems(project):
    """What is shown as code on the pages and is run by nobody, a line each."""
    for page in project.pages:
        text = page.read_text("utf-8")
        lines = text.split("\n")
        above = text.removesuffix(front_matter.split(page)[1]).count("\n")
        for start, end in [(0, above), *known(project, page, lines)]:
            lines[start:end] = [""] * (end - start)
        for number, fault in sorted(faults(lines)):
            yield f"{project.name(page)}:{number}: {fault}"


def known(project, page, lines):
    """The lines of the programs and sessions of a page, and of what belongs to them: (first, after the last)."""
    for number, _, source, after in showing.fences(lines):
        try:
            wanted = showing.transcript_markdown(project, project.program_of(page, source)).split("\n")
        except Problem:
            continue  # which the check of the programs names
        start = len(lines) - len(after)
        first = next((start + blank for blank, line in enumerate(after) if line), start)
        if lines[first : first + len(wanted)] == wanted:
            yield number - 1, first + len(wanted)
        else:  # which the check of the programs names
            yield number - 1, next((start + line for line, text in enumerate(after) if is_prose(text)), len(lines))
    yield from elsewhere_run(project, page, lines)
    for session in sessions(project):
        if f"docs/{showing.page_of(project, session)}" == project.name(page):
            with suppress(Problem):  # which the check of the sessions names
                yield from places(lines, showing.transcript_markdown(project, session).split("\n"))


def elsewhere_run(project, page, lines):
    """The lines of what other Pythons print, and of what is run in the browser: (first, after the last)."""
    for token in PARSER.parse("\n".join(lines)):
        if token.type == "fence" and token.level == 0:
            found = ELSEWHERE.fullmatch(token.content) if token.info.startswith('text title="') else None
            path = project.root / "snippets" / found[1] if found else None
            own = path and path.is_file() and found[1].startswith(f"{project.folder(page)}/")
            if own or (project.name(page) == OF_BROWSER and IN_BROWSER.fullmatch(token.info)):
                yield tuple(token.map)


def is_prose(line):
    """Whether a line can be no part of what shows a transcript."""
    return bool(line) and not line.startswith(("=== ", "    ", "```", "--8<--"))


def places(lines, wanted):
    """Where some lines stand among others: (first, after the last)."""
    for start in range(len(lines) - len(wanted) + 1):
        if lines[start : start + len(wanted)] == wanted:
            yield start, start + len(wanted)


def faults(lines):
    """What is wrong with the lines of a page that are no program and no session: (number, sentence)."""
    plain, begins, at_the_margin = set(), set(), text_of_parts(lines)
    for token in PARSER.parse("\n".join(at_the_margin)):
        place = slice(*token.map or (0, 0))
        if token.type == "fence" and is_plain(token, lines[place]):
            plain.update(range(place.start, place.stop))
        elif token.type == "paragraph_open":
            begins.add(place.start)
    yield from indented(at_the_margin, plain | begins)
    opened = None
    for number, line in enumerate(lines, 1):
        if number - 1 in plain:
            continue
        if fence := FENCE.match(line):
            opened = None if opened and not fence[2] else fence[2] or "no language"
            if opened and not CONSOLE.match(line):  # which the check of the sessions names
                yield number, f"a code block ({opened}) that nobody runs: {ALLOWED}"
        elif SNIPPET in line:
            yield number, f"includes a file where no file can be: {ALLOWED}"
        else:
            yield from ((number, fault) for fault in faults_within(line))


def faults_within(line):
    """What is wrong within a line of text."""
    text = SPAN.sub("", line)
    if "`" in text:
        yield "a ` without its partner: code within a line ends on that line"
    for tag in TAG.findall(text):
        if tag not in TAGS:
            yield f"<{tag}> is no HTML that a page may have, which is {', '.join(TAGS)}"


def indented(lines, known):
    """The first line of each indented block, but for those of lists: what stands in them begins at known lines."""
    for index, line in enumerate(lines):
        if INDENTED.match(line) and index not in known and not INDENTED.match(lines[index - 1]):
            yield index + 1, f"an indented block is code that nobody runs: {ALLOWED}"


def is_plain(token, lines):
    """Whether a fence is a file of configuration: whole, and with its own text."""
    named = re.fullmatch(rf'({"|".join(PLAIN)}) title="[^"]+"', token.info)
    return bool(named) and (lines[0][:4], lines[-1]) == (f"```{token.info[0]}", "```") and SNIPPET not in token.content


def text_of_parts(lines):
    """The lines, with those below an admonition, a tab or a term at the margin: a Markdown parser takes them for code.

    Those that are indented further stay so, and are code; but for parts within parts, which are taken in turn.
    """
    inside, found = False, []
    for line in lines:
        if part := next((part for part in PARTS if part[0].match(line)), None):
            inside, line = True, part[0].sub(part[1], line, count=1)
        elif inside := inside and (not line or line.startswith("    ")):
            line = line.removeprefix("    ")
        found.append(line)
    return found if found == lines else text_of_parts(found)
