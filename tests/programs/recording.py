"""The pytest plugin that reads and writes the record: `--sample` leaves out what is on it, `--record` adds to it.

An item says what it runs by a mark: `recordable(program, start_method)`.
"""

import platform
import random
import sys
import sysconfig
from collections import Counter
from math import ceil
from pathlib import Path

import pytest

from corpus.libraries import pins
from corpus.programs import cells, digests, record, variants
from corpus.project import Project

MARK = "recordable"
ON_RECORD = pytest.StashKey[str]()


def pytest_addoption(parser):
    """Add the options of this plugin."""
    group = parser.getgroup("record")
    group.addoption("--record", action="store_true", help="record where each program was verified")
    group.addoption(
        "--sample",
        metavar="PERCENT",
        type=percentage,
        help="run what is not on record for this interpreter, and this percentage of what is",
    )
    group.addoption("--all", dest="sample", action="store_const", const=None, help="run all that is on record, too")
    group.addoption("--seed", type=int, help="choose the same sample as a run that named this number")
    group.addoption(
        "--by-release",
        action="store_true",
        help="of the programs, run those alone whose transcripts tell releases of this Python apart",
    )


def percentage(text):
    """A number from 0 to 100."""
    if not 0 <= (number := float(text)) <= 100:
        raise ValueError
    return number


def pytest_configure(config):
    """Look at the record in each process that collects, and write it in the one where all reports arrive."""
    config.addinivalue_line("markers", f"{MARK}(program, start_method): this runs a program as the record has it")
    option = config.option
    if option.record and option.accept:
        raise pytest.UsageError("--record and --accept at once: what has just been accepted has not been run")
    if option.record and (reason := unknown()):
        raise pytest.UsageError(f"this Python is {reason}, so nothing is recorded: {sys.version}")
    if not option.record and option.sample is None and not option.by_release:
        return
    if option.seed is None:
        option.seed = getattr(config, "workerinput", {}).get("seed", random.randrange(10_000))
    project = Project(config.rootpath)
    config.pluginmanager.register(Selection(project, config))
    if option.record and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Recorded(project))


def unknown():
    """Why nothing may be recorded on this Python; "" where it may."""
    if sys.version_info[:2] not in cells.PYTHONS:
        return "none of those in pyproject.toml"
    if platform.python_implementation() != "CPython" or sysconfig.get_config_var("Py_GIL_DISABLED"):
        return "another implementation or build of it"
    return ""


class Selection:
    """Leaves out what is on record, but for a sample; and says so where a result is not what is on record."""

    def __init__(self, project, config):
        self.project, self.config, self.count = project, config, Counter()

    @pytest.hookimpl(trylast=True)  # after -k
    def pytest_collection_modifyitems(self, items):
        """Deselect; each worker comes to the same result."""
        option, known = self.config.option, record.believed(self.project.root / record.NAME)
        fresh, recorded, left_out = [], [], []
        for item in items:
            mark = item.get_closest_marker(MARK)
            if mark and self.is_for_another_run(mark.args[0]):
                left_out.append(item)
            elif mark and (run := self.on_record(known, *mark.args)):
                item.stash[ON_RECORD] = run
                recorded.append(item)
            elif mark:
                fresh.append(item)
        size = len(recorded) if option.sample is None else ceil(len(recorded) * option.sample / 100)
        again = set(random.Random(option.seed).sample(recorded, size))
        taken = [item for item in recorded if item not in again]
        self.count = Counter(fresh=len(fresh), again=len(again), taken=len(taken), left_out=len(left_out))
        if out := {*taken, *left_out}:
            self.config.hook.pytest_deselected(items=list(out))
            items[:] = [item for item in items if item not in out]

    def is_for_another_run(self, snippet):
        """Whether a program is not for this run: of large libraries, or the same on all releases of this Python."""
        option = self.config.option
        large = not option.scale and pins.group_of(snippet) == pins.SCALE
        return large or (option.by_release and sys.version_info[:2] not in variants.told_apart(snippet))

    def on_record(self, known, program, start_method):
        """The machine and date of the run in which a program was verified here; "" if it was not."""
        runs = known.verified(digests.name_of(self.project, program), digests.digest(program))
        return runs.get(cells.here(start_method), "")

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item, call):
        """Say what was run, and if that is on record and has failed."""
        report = yield
        mark = item.get_closest_marker(MARK)
        if mark and call.when == "call":
            program, start_method = mark.args
            report.user_properties.append((MARK, [str(program), start_method]))
            if report.failed and (run := item.stash.get(ON_RECORD, "")):
                said = f"{program.name} is on record as verified on Python {platform.python_version()}, {start_method}"
                why = "So the record is wrong, or what the program prints depends on chance."
                report.sections.append(("the record is wrong", f"{said} ({run.replace(' ', ', ')}). {why}\n"))
        return report

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node):
        """Let a worker draw the sample that all draw."""
        node.workerinput["seed"] = self.config.option.seed

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node):
        """Learn from a worker how many it has left out: all leave out the same."""
        self.count = Counter(getattr(node, "workeroutput", {}).get(MARK, self.count))

    def pytest_sessionfinish(self, session, exitstatus):
        """Hand on the numbers; it is no error if all was left out."""
        if hasattr(self.config, "workerinput"):
            self.config.workeroutput[MARK] = dict(self.count)
        elif exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED and self.count["taken"] + self.count["left_out"]:
            session.exitstatus = pytest.ExitCode.OK

    def pytest_terminal_summary(self, terminalreporter):
        """Say in one line what was run."""
        count, release = self.count, platform.python_version()
        if not count.total():
            return
        terminalreporter.write_line(
            f"Python {release}: {count['fresh']} run that were not on record, {count['taken']} taken from the record, "
            f"{count['again']} on record run again as a sample (--seed {self.config.option.seed})"
        )


class Recorded:
    """Collects, from all workers, which programs passed and failed here, and puts it on record at the end."""

    def __init__(self, project):
        self.project, self.said = project, ""
        self.runner, self.digests = digests.runner(), digests.digests(project)
        self.passed, self.failed = {}, {}

    def pytest_runtest_logreport(self, report):
        """Note one program in one place."""
        for key, value in report.user_properties:
            if key == MARK and report.when == "call" and not report.skipped:
                program, start_method = value
                name = digests.name_of(self.project, Path(program))
                (self.passed if report.passed else self.failed).setdefault(name, set()).add(cells.here(start_method))

    def pytest_sessionfinish(self):
        """Bring the record up to date with what was run, as it was when it was run."""
        path, current = self.project.root / record.NAME, digests.digests(Project(self.project.root))
        if digests.runner.__wrapped__() != self.runner:
            self.said = "Nothing was recorded: a file that decides whether a program passes was changed meanwhile."
            return
        known, run = record.believed(path), record.run_here()
        for name in self.passed.keys() | self.failed.keys():
            if current.get(name) == self.digests[name]:
                failed = self.failed.get(name, set())
                known.note(name, current[name], dict.fromkeys(self.passed.get(name, set()) - failed, run), failed)
        known.keep(current)
        record.write(known, path)

    def pytest_terminal_summary(self, terminalreporter):
        """Say if nothing was recorded."""
        if self.said:
            terminalreporter.write_line(self.said)
