"""The pages, the programs they show, and everything that can be wrong between them.

`docs/learn/locks.md` shows the programs of `snippets/learn/locks/`, each once, each
followed by its own transcripts, and no others.
"""

import ast
import re
import sys
import textwrap
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import yaml
from markdown_it import MarkdownIt

from tests import transcripts, variants
from tests.problem import Problem

PYTHON = ("python", "py", "python3", "pycon")
WIDTH, LENGTH = 72, 40
ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Project:
    """A checkout: its pages, its programs and its navigation, below one folder."""

    root: Path

    @cached_property
    def pages(self):
        """The Markdown files of the site, sorted."""
        return sorted(self.root.glob("docs/**/*.md"))

    @cached_property
    def page_by_folder(self):
        """The pages, relative to docs/, by the folders of their programs."""
        return {self.folder(page): page.relative_to(self.root / "docs").as_posix() for page in self.pages}

    @cached_property
    def programs(self):
        """The programs, sorted."""
        return sorted(path for path in self.root.glob("snippets/**/*.py") if path.name != "__init__.py")

    def folder(self, page):
        """The folder of a page's programs, relative to snippets/: learn/locks for docs/learn/locks.md."""
        return page.relative_to(self.root / "docs").with_suffix("").as_posix().replace("-", "_")

    @cached_property
    def navigation(self):
        """The pages in the navigation of mkdocs.yml, in its order: [(page, heading above it or "")]."""
        configuration = yaml.load(self.root.joinpath("mkdocs.yml").read_text("utf-8"), Loader=TagsIgnored)
        return list(leaves(configuration.get("nav", [])))

    def name(self, path):
        """A path as it is called in messages: relative to the checkout."""
        return path.relative_to(self.root).as_posix()

    def program_of(self, page, source):
        """The program that a Python fence of a page includes.

        Raises:
            Problem: the fence is not the include of one whole program of the page's folder.
        """
        folder = self.folder(page)
        include = re.fullmatch(r'\s*--8<-- "([^":]+\.py)"\s*', source)
        if not include:
            raise Problem(
                "a Python fence must include one whole program, and nothing else: "
                f'--8<-- "{folder}/NAME.py" (here: {textwrap.shorten(source, 60)})'
            )
        path = self.root / "snippets" / include[1]
        if path.parent != self.root / "snippets" / folder:
            raise Problem(f"{include[1]} is not a program of this page: they are in snippets/{folder}/")
        if not path.is_file():
            raise Problem(f"there is no program snippets/{include[1]}: write it, or mend the include")
        return path


def problems(project):
    """Everything that is wrong with a project, a line or more of text each."""
    shown = {}
    for page in project.pages:
        lines = page.read_text("utf-8").split("\n")
        yield from outside_fences(project, page, lines)
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
        yield from program_problems(project, program)
    yield from transcript_problems(project)
    yield from navigation_problems(project)


def fences(lines):
    """The Python fences of a page: (line number, info string, source, lines after it)."""
    for token in MarkdownIt("commonmark").parse("\n".join(lines)):
        if token.type == "fence" and token.level == 0 and re.split(r"\W+", token.info.strip(" {."))[0] in PYTHON:
            yield token.map[0] + 1, token.info, token.content, lines[token.map[1] :]


def outside_fences(project, page, lines):
    """Python fences that no Markdown parser finds: inside tabs, admonitions and lists."""
    for number, line in enumerate(lines, 1):
        if re.match(rf"\s+(```+|~~~+)\s*[{{.]*({'|'.join(PYTHON)})\b", line):
            yield (
                f"{project.name(page)}:{number}: a Python fence inside a tab, an admonition or a list "
                "is never run: move it to the left margin"
            )


def fence_problems(project, program, where, info, after):
    """What is wrong with the fence of a program, and with the transcripts that follow it."""
    if not re.fullmatch(rf'python title="{re.escape(program.name)}"( hl_lines="[\d -]+")?', info):
        yield f'{where}: begin the fence with ```python title="{program.name}" (hl_lines="…" may follow)'
    try:
        wanted = transcript_markdown(project, program)
    except Problem as problem:
        yield f"{where}: {problem}"
        return
    if "\n".join(after).strip() != wanted and not "\n".join(after).strip().startswith(wanted + "\n"):
        yield f"{where}: {program.name} must be followed by its own transcripts, like this:\n\n{wanted}\n"


def transcript_markdown(project, program):
    """The Markdown that shows a program's transcripts: one block, or one tab for each variant."""
    titled = variants.titles(program)
    blocks = {
        path: f'```text title="Output"\n--8<-- "{path.relative_to(project.root / "snippets").as_posix()}"\n```'
        for path in titled
    }
    if len(titled) == 1:
        return next(iter(blocks.values()))
    return "\n\n".join(f'=== "{titled[path]}"\n\n{textwrap.indent(block, "    ")}' for path, block in blocks.items())


def page_of(project, program):
    """The page, relative to docs/, on which a program belongs."""
    folder = program.parent.relative_to(project.root / "snippets").as_posix()
    return project.page_by_folder.get(folder) or f"{folder.replace('_', '-')}.md"


def program_problems(project, program):
    """What a reader would stumble over in a program."""
    name, text = project.name(program), program.read_text("utf-8")
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > WIDTH:
            yield f"{name}:{number}: {len(line)} columns; a phone held sideways shows {WIDTH}"
    if text.count("\n") > LENGTH:
        yield f"{name}: {text.count(chr(10))} lines; a program has {LENGTH} at most: show one idea"
    if program.stem in sys.stdlib_module_names:
        yield f"{name}: named as a standard module, which it would hide from its neighbours: rename it"
    if 'if __name__ == "__main__":' not in text and not program.stem.startswith("unguarded"):
        yield f"{name}: no main guard: add one, or name it unguarded….py if that is its point"
    try:
        if not ast.get_docstring(ast.parse(text)):
            yield f"{name}: no docstring: its first line says what the program shows"
    except SyntaxError as error:
        yield f"{name}:{error.lineno}: not valid Python: {error.msg}"


def transcript_problems(project):
    """Transcripts without a program, misnamed, or broken."""
    for path in sorted(project.root.glob("snippets/*/**/*")):
        if path.is_dir() or path.suffix == ".py" or re.search(r"/[._]", path.as_posix()):
            continue
        name = project.name(path)
        if path.suffix != ".out":
            yield f"{name}: neither a program (.py) nor a transcript (.out): move or delete it"
        elif not path.with_name(path.name.split(".")[0] + ".py").exists():
            yield f"{name}: a transcript without a program {path.name.split('.')[0]}.py: rename or delete it"
        else:
            try:
                transcripts.parse(text := path.read_text("utf-8"))
                if text.endswith("\n\n") or text.startswith("\n"):
                    yield f"{name}: begins or ends with an empty line, which no page shows: print none there"
            except (Problem, UnicodeDecodeError) as problem:
                yield f"{name}: {problem}"


def navigation_problems(project):
    """Pages that the navigation of mkdocs.yml leaves out, and entries of it without a page."""
    listed = {name for name, _ in project.navigation}
    for page in project.pages:
        if (name := page.relative_to(project.root / "docs").as_posix()) not in listed:
            yield f"{project.name(page)}: not in the navigation: add {name} to nav in mkdocs.yml"
    for name in sorted(listed):
        if not name.startswith("http") and not project.root.joinpath("docs", name).exists():
            yield f"mkdocs.yml: nav names {name}, but there is no docs/{name}"


class TagsIgnored(yaml.SafeLoader):
    """Reads mkdocs.yml without importing what its !tags name."""


TagsIgnored.add_multi_constructor("", lambda loader, suffix, node: None)


def leaves(navigation, heading=""):
    """The pages named in a nav, at whatever depth, each with the heading it stands below."""
    for entry in navigation:
        for title, value in entry.items() if isinstance(entry, dict) else [("", entry)]:
            yield from leaves(value, title) if isinstance(value, list) else [(value, heading)]
