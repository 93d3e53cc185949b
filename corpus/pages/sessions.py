"""How a page shows its sessions: each once, with all its variants, and no console block besides."""

import re

from corpus.pages.showing import page_of, transcript_markdown
from corpus.problem import Problem
from corpus.programs.sessions import sessions

CONSOLE = re.compile(r"^ *(?:`{3,}|~{3,})[ {.]*console\b", re.MULTILINE)
INCLUDE = re.compile(r' *--8<-- "([^"]+\.console)"')


def problems(project):
    """What is wrong with the console blocks of the pages, and sessions that are on none, a line or more each."""
    texts = {project.name(page): page.read_text("utf-8") for page in project.pages}
    for session in sessions(project):
        if session.with_suffix(".py").exists():
            yield f"{project.name(session)}: a program has this name, too, and a name is that of one: rename it"
        where = f"docs/{page_of(project, session)}"
        try:
            wanted = transcript_markdown(project, session)
        except Problem as problem:
            yield f"{project.name(session)}: {problem}"
            continue
        text = texts.get(where, "")
        if found := list(re.finditer(rf"^{re.escape(wanted)}$", text, re.MULTILINE)):
            texts[where] = "".join([text[: found[0].start()], "\n" * wanted.count("\n"), text[found[0].end() :]])
        else:
            yield f"{project.name(session)}: show it on {where}, like this, or delete it:\n\n{wanted}\n"
    for name, text in texts.items():
        for found in CONSOLE.finditer(text):
            number = text.count("\n", 0, found.start()) + 1
            folder = project.folder(project.root / name)
            yield (
                f"{name}:{number}: a console block shows a session of its page, once, and nothing else: write "
                f"snippets/{folder}/NAME.console, and run `nox -s accept -- -k NAME`, which says how it is shown"
            )


def shown(project, page):
    """The sessions that a page shows, each with the number of the line where it begins."""
    lines = page.read_text("utf-8").split("\n")
    first = {}
    for number, line in enumerate(lines, 1):
        if include := INCLUDE.fullmatch(line):
            path = project.root / "snippets" / include[1]
            first.setdefault(path.with_name(path.name.split(".")[0] + ".console"), number - 1)
    return first
