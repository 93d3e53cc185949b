"""The pytest plugin: each program of a page is an item for each start method.

pytest-markdown-docs finds the Python fences of the pages. Its way of running them skips
all that stands below a main guard, so each of its items is replaced by ones that run the
program which the fence includes.
"""

import sys
from functools import partial
from pathlib import Path

import pytest
from pytest_markdown_docs.plugin import MarkdownInlinePythonItem

from tests import record, running, transcripts, variants
from tests.pages import Project
from tests.problem import Problem

OF_THE_SITE = ("test_site.py", "test_browser.py", "test_accessibility.py", "test_quality.py")


def pytest_addoption(parser):
    """Add the options of this plugin."""
    group = parser.getgroup("programs")
    group.addoption(
        "--start-method",
        action="append",
        choices=variants.available_start_methods(),
        help="run the programs under this start method (again for another; without it: under all of the platform)",
    )
    group.addoption(
        "--site", metavar="FOLDER", help="check the site built in this folder, with programs copied from it"
    )
    group.addoption("--offline", metavar="FOLDER", help="check the archive and the book in this folder")
    group.addoption("--accept", action="store_true", help="rewrite the transcripts that no longer match")
    group.addoption("--record", action="store_true", help="record where each program was verified")


def pytest_ignore_collect(collection_path, config):
    """Keep pytest-markdown-docs from importing, and so running, whatever Python file it meets.

    What was built is checked where it is given.
    """
    if collection_path.name in OF_THE_SITE and not config.option.site:
        return True
    if collection_path.name == "test_offline.py" and not config.option.offline:
        return True
    return True if collection_path.suffix == ".py" and not collection_path.name.startswith("test_") else None


def pytest_collection_modifyitems(config, items):
    """Replace each fence that was collected by the items that run its program."""
    methods = config.option.start_method or variants.available_start_methods()
    replaced = []
    for item in items:
        if isinstance(item, MarkdownInlinePythonItem):
            replaced += programs(item, methods)
        else:
            replaced.append(item)
    items[:] = replaced


def programs(item, methods):
    """The items for one fence."""
    fence = item.test_definition
    project = Project(Path(item.config.rootpath))
    line = fence.start_line
    try:
        program = project.program_of(Path(fence.source_path), fence.source)
    except Problem as problem:
        yield Fence.from_parent(item.parent, name=f"fence[line:{line}]", line=line, problem=problem)
        return
    for method in methods:
        name = f"{program.stem}[line:{line}][{method}]"
        yield Program.from_parent(item.parent, name=name, line=line, program=program, method=method, project=project)


class Shown(pytest.Item):
    """Something at a line of a page."""

    def __init__(self, *, line, **others):
        super().__init__(**others)
        self.line = line

    def reportinfo(self):
        """Where it is, for pytest's reports."""
        return self.path, self.line - 1, self.name

    def repr_failure(self, excinfo, style=None):
        """The text of a problem alone; a traceback only of what should not have happened."""
        if not excinfo.errisinstance(Problem):
            return super().repr_failure(excinfo, style)
        return f"{self.path.relative_to(self.config.rootpath).as_posix()}:{self.line}: {excinfo.value}"


class Fence(Shown):
    """A Python fence that includes no program: it fails, with the reason."""

    def __init__(self, *, problem, **others):
        super().__init__(**others)
        self.problem = problem

    def runtest(self):
        """Fail."""
        raise self.problem


class Program(Shown):
    """A program of a page under one start method: run it, compare what it prints with its transcript."""

    def __init__(self, *, program, method, project, **others):
        super().__init__(**others)
        self.program, self.project = program, project
        self.cell = variants.current_cell(method)

    def runtest(self):
        """Run the program and compare."""
        if self.config.option.accept and not variants.transcripts_of(self.program):
            path, transcript = self.program.with_suffix(".out"), ""
        else:
            path = variants.choose(self.program)[self.cell]
            transcript = self.read(path)
        self.user_properties.append(("program", [str(self.program), self.cell.start_method]))
        limit = transcripts.limit(transcript)
        run = running.run(self.program, self.cell.start_method, limit, partial(transcripts.fits, transcript))
        faults = [*run.faults, *(["it hung"] if run.hung and not limit else [])]
        if faults:
            raise Problem(self.report(path, transcript, run, faults))
        if not transcripts.matches(transcript, run.printed):
            if self.config.option.accept:
                self.user_properties.append(("printed", [str(path), str(self.cell), run.printed]))
            else:
                raise Problem(self.report(path, transcript, run, ["it printed something else"]))

    def read(self, path):
        """The text of a transcript that keeps the rules."""
        try:
            transcripts.parse(text := path.read_text("utf-8"))
        except (Problem, UnicodeDecodeError) as problem:
            raise Problem(f"{self.project.name(path)}: {problem}") from None
        return text

    def report(self, path, transcript, run, faults):
        """What went wrong, where, what was printed instead, and what mends it."""
        parts = [f"{self.project.name(self.program)} ({self.cell}): {'; '.join(faults)}"]
        if not transcripts.fits(transcript, run.printed):
            parts.append(transcripts.difference(self.project.name(path), transcript, run.printed))
        if release := record.other_release(self.project, self.cell):
            parts.append(release)
        if run.waits:
            parts.append("Interrupted, its processes said where they were waiting:\n" + run.waits.rstrip())
        only = f"-k {self.program.stem} --start-method {self.cell.start_method}"
        parts.append(f"Run it again:                nox -s test -- {self.nodeid.split('::')[0]} {only}")
        if not run.faults and not run.hung:
            parts.append(
                f"Accept what it prints now:   nox -s accept -- {self.nodeid.split('::')[0]} -k {self.program.stem}"
            )
        return "\n\n".join(parts[:-2]) + "\n\n" + "\n".join(parts[-2:])


class Recorded:
    """Collects, from all workers, which programs passed and failed here, and puts it on record at the end."""

    def __init__(self, project):
        self.project, self.cells = project, {}

    def pytest_runtest_logreport(self, report):
        """Note one program in one cell."""
        for key, value in report.user_properties:
            if report.when == "call" and key == "program":
                path, method = value
                passed, failed = self.cells.setdefault(path, (set(), set()))
                (passed if report.passed else failed).add(variants.current_cell(method))

    def pytest_sessionfinish(self):
        """Bring the record up to date with what was run."""
        path, digests = self.project.root / record.NAME, record.digests(self.project)
        current = record.read(path)
        for program, (passed, failed) in self.cells.items():
            name = record.name_of(self.project, Path(program))
            current.note(name, digests[name], passed, failed)
        current.interpreters[variants.SYSTEM, sys.version_info[:2]] = record.interpreter()
        current.keep(digests)
        record.write(current, path)


class Accepted:
    """Collects what did not match, from all workers, and rewrites the transcripts at the end."""

    def __init__(self):
        self.printed, self.lines = {}, []

    def pytest_runtest_logreport(self, report):
        """Note what an item says was printed."""
        for key, value in report.user_properties:
            if report.when == "call" and key == "printed":
                path, cell, printed = value
                self.printed.setdefault(Path(path), {})[cell] = printed

    def pytest_sessionfinish(self, session):
        """Rewrite each transcript for which all its cells agree."""
        for path, runs in sorted(self.printed.items()):
            old = path.read_text("utf-8") if path.exists() else ""
            new = transcripts.rewrite(old, next(iter(runs.values())))
            name = path.relative_to(session.config.rootpath).as_posix()
            if all(transcripts.fits(new, printed) for printed in runs.values()):
                path.write_text(new, "utf-8", newline="\n")
                self.lines.append(f"rewritten: {name}")
            else:
                self.lines.append(disagreement(name, new, runs))
                session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter):
        """Say what was rewritten, and what could not be."""
        terminalreporter.section("accept")
        for line in self.lines or ["every transcript matches; nothing to rewrite"]:
            terminalreporter.write_line(line)


def disagreement(name, new, runs):
    """What to say when one transcript cannot hold in all the cells that it is compared in."""
    text = f"NOT rewritten: {name}: what is printed depends on where it runs; loosen it with ... or name a variant"
    for cell, printed in runs.items():
        if not transcripts.fits(new, printed):
            text += f"\n{transcripts.difference(f'{name} as accepted elsewhere', new, printed)}\n   ({cell})"
    return text


def pytest_configure(config):
    """Gather what is to be accepted or recorded where the reports of all workers arrive."""
    if hasattr(config, "workerinput"):
        return
    if config.option.accept:
        config.pluginmanager.register(Accepted())
    if config.option.record:
        if sys.version_info[:2] not in variants.PYTHONS:
            raise pytest.UsageError(
                f"this Python is none of those in pyproject.toml, so nothing is recorded: {sys.version}"
            )
        config.pluginmanager.register(Recorded(Project(config.rootpath)))
