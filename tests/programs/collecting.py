"""The pytest plugin: each program of a page is an item for each start method.

pytest-markdown-docs finds the Python fences of the pages. Its way of running them skips
all that stands below a main guard, so each of its items is replaced by ones that run the
program which the fence includes.
"""

from collections import Counter
from pathlib import Path

import pytest
from pytest_markdown_docs.plugin import MarkdownInlinePythonItem

from corpus import texts
from corpus.libraries import pins
from corpus.problem import Problem
from corpus.programs import cells, record, rewriting, transcripts, variants
from corpus.project import Project
from tests.programs import accepting, running

pytest_plugins = "tests.programs.recording"


def pytest_addoption(parser):
    """Add the options of this plugin."""
    group = parser.getgroup("programs")
    group.addoption(
        "--start-method",
        action="append",
        choices=cells.available_start_methods(),
        help="run the programs under this start method (again for another; without it: under all of the platform)",
    )
    group.addoption(
        "--site", metavar="FOLDER", help="check the site built in this folder, with programs copied from it"
    )
    group.addoption(
        "--scale",
        action="store_true",
        help="run the programs and sessions that need a library of the group scale, and nothing else",
    )
    group.addoption("--offline", metavar="FOLDER", help="check the archive and the book in this folder")
    group.addoption("--accept", action="store_true", help="rewrite the transcripts that no longer match")


def pytest_report_header(config):
    """How well the programs are contained here."""
    reason = running.refusal()
    found = f"found by looking ({reason}): one that detaches itself is missed" if reason else "contained in namespaces"
    return f"processes of the programs: {found}"


def pytest_ignore_collect(collection_path, config):
    """Keep pytest-markdown-docs from importing, and so running, whatever Python file it meets.

    What was built is checked where it is given.
    """
    of_what = "offline" if collection_path.name == "test_offline.py" else "site"
    if collection_path.parent.name == "site" and not config.getoption(of_what):
        return True
    return True if collection_path.suffix == ".py" and not collection_path.name.startswith("test_") else None


def pytest_collection_modifyitems(config, items):
    """Replace each fence that was collected by the items that run its program."""
    methods = config.option.start_method or cells.available_start_methods()
    replaced = []
    for item in items:
        if isinstance(item, MarkdownInlinePythonItem):
            replaced += programs(item, methods)
        else:
            replaced.append(item)
    items[:] = [item for item in replaced if not config.option.scale or is_of_scale(item)]
    if len(items) < len(replaced):
        config.hook.pytest_deselected(items=list({*replaced} - {*items}))


def is_of_scale(item):
    """Whether an item runs something that needs a large library."""
    return isinstance(item, Shown) and bool(item.snippet) and pins.group_of(item.snippet) == pins.SCALE


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
        yield Program.from_parent(item.parent, name=name, line=line, snippet=program, method=method, project=project)


class Shown(pytest.Item):
    """Something at a line of a page: a program or a session, or what should be one."""

    def __init__(self, *, line, snippet=None, **others):
        super().__init__(**others)
        self.line, self.snippet = line, snippet

    def reportinfo(self):
        """Where it is, for pytest's reports."""
        return self.path, self.line - 1, self.name

    def skip_if_not_run(self):
        """Skip where a library is not installed, or not made for this Python; the summary says why."""
        if is_of_scale(self) and not self.config.option.scale:
            pytest.skip("not run: it needs a large library; `nox -s scale` runs it")
        if reason := pins.not_run(self.snippet, [self.cell]):
            pytest.skip(f"not run: {reason}")

    def commands(self, only, can_accept):
        """The commands that run it again and, if that makes sense, accept what it printed."""
        page = self.nodeid.split("::")[0]
        again, accept = ("scale --", "scale -- --accept") if is_of_scale(self) else ("test --", "accept --")
        lines = [f"Run it again:                nox -s {again} {page} -k {self.snippet.stem}{only}"]
        if can_accept:
            lines.append(f"Accept what it prints now:   nox -s {accept} {page} -k {self.snippet.stem}")
        return "\n".join(lines)

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

    def __init__(self, *, snippet, method, project, **others):
        super().__init__(snippet=snippet, **others)
        self.project, self.cell = project, variants.current_cell(method, snippet)
        self.add_marker(pytest.mark.recordable(snippet, method))

    def runtest(self):
        """Run the program and compare."""
        self.skip_if_not_run()
        if self.config.option.accept and not variants.transcripts_of(self.snippet):
            path, transcript = self.snippet.with_suffix(".out"), ""
        else:
            path = variants.choose(self.snippet)[self.cell]
            transcript = self.read(path)
        limit = transcripts.limit(transcript)
        run = running.run(self.snippet, self.cell.start_method, transcript)
        self.user_properties.append(("cpu", run.cpu))
        faults = [*run.faults, *(["it hung"] if run.hung and not limit else [])]
        if faults:
            raise Problem(self.report(path, transcript, run, faults))
        if not path.exists() or not transcripts.matches(transcript, run.printed):
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
        parts = [f"{self.project.name(self.snippet)} ({self.cell}): {'; '.join(faults)}"]
        if not transcripts.fits(transcript, run.printed):
            parts.append(rewriting.difference(self.project.name(path), transcript, run.printed))
        if release := record.other_release(self.project, self.cell):
            parts.append(release)
        if run.waits:
            parts.append("Interrupted, its processes said where they were waiting:\n" + run.waits.rstrip())
        can_accept = not run.faults and not run.hung
        parts.append(self.commands(f" --start-method {self.cell.start_method}", can_accept))
        return "\n\n".join(parts)


def pytest_terminal_summary(terminalreporter):
    """Say in a line what was not run, and why."""
    skipped = Counter(report.longrepr[2] for report in terminalreporter.stats.get("skipped", ()))
    for reason, count in sorted(skipped.items()):
        if " not run: " in reason:
            terminalreporter.write_line(f"{count} {reason.removeprefix('Skipped: ')}")


def pytest_configure(config):
    """Refuse pages that cannot be read; gather what is to be accepted where the reports of all workers arrive."""
    project = Project(config.rootpath)
    if unreadable := [f"{project.name(page)}{fault}" for page in project.pages if (fault := texts.fault_of(page))]:
        raise pytest.UsageError(*unreadable)
    if config.option.accept and not hasattr(config, "workerinput"):
        config.pluginmanager.register(accepting.Accepted())
