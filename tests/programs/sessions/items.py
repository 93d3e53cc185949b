"""The pytest plugin that makes each session of a page an item, where there are terminals: on Linux and macOS."""

import sys
from pathlib import Path

import pytest

from corpus.pages import sessions as pages
from corpus.problem import Problem
from corpus.programs import cells, record, sessions, variants
from corpus.project import Project
from tests.programs.collecting import Shown


def pytest_collect_file(file_path, parent):
    """Look for sessions on each page; under a start method that is not the platform's own, there are none."""
    project = Project(Path(parent.config.rootpath))
    method, wanted = cells.own_start_method(sys.version_info[:2], cells.SYSTEM), parent.config.option.start_method
    is_page = file_path.suffix == ".md" and project.root / "docs" in file_path.parents
    if is_page and method and (not wanted or method in wanted):
        return Page.from_parent(parent, path=file_path, project=project, method=method)
    return None


class Page(pytest.File):
    """A page, for its sessions."""

    def __init__(self, *, project, method, **others):
        super().__init__(**others)
        self.project, self.method = project, method

    def collect(self):
        """Make an item of each session."""
        for path, line in pages.shown(self.project, self.path).items():
            name = f"{path.stem}[line:{line}]"
            yield Session.from_parent(
                self, name=name, line=line, snippet=path, method=self.method, project=self.project
            )


class Session(Shown):
    """A session of a page: type it in a terminal, compare what is printed with what it says."""

    def __init__(self, *, snippet, method, project, **others):
        super().__init__(snippet=snippet, **others)
        self.project, self.cell = project, variants.current_cell(method, snippet)
        self.add_marker(pytest.mark.recordable(snippet, method))

    def runtest(self):
        """Run the session and compare."""
        self.skip_if_not_run()
        if not variants.transcripts_of(self.snippet):
            raise Problem(f"there is no {self.project.name(self.snippet)}: write there what is typed")
        path = variants.choose(self.snippet)[self.cell]
        text = path.read_text("utf-8")
        if faults := list(sessions.faults(text)):
            raise Problem("\n".join(f"{self.project.name(path)}: {fault}" for fault in faults))
        from tests.programs.sessions import typist  # Windows has no such terminals

        run = typist.run(sessions.programs_of(self.snippet), text)
        self.user_properties.append(("cpu", run.cpu))
        if run.faults:
            raise Problem(self.report(path, text, run))
        if not sessions.fits(text, run.printed):
            if not self.config.option.accept:
                raise Problem(self.report(path, text, run))
            self.user_properties.append(("printed", [str(path), str(self.cell), run.printed]))

    def report(self, path, text, run):
        """What went wrong, where, what was printed instead, and what mends it."""
        faults = "; ".join(run.faults) or "it printed something else"
        parts = [f"{self.project.name(path)} ({self.cell}): {faults}"]
        if not sessions.fits(text, run.printed):
            parts.append(sessions.difference(self.project.name(path), text, run.printed))
        if release := record.other_release(self.project, self.cell):
            parts.append(release)
        if run.waits:
            parts.append("Interrupted, its processes said where they were waiting:\n" + run.waits.rstrip())
        parts.append(self.commands("", not run.faults))
        return "\n\n".join(parts)
