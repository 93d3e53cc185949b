"""The pytest plugin that runs programs and sessions under a condition: `-p tests.soak.rounds --condition=NAME`."""

import json

import pytest

from tests.programs import running
from tests.programs.sessions import typist
from tests.soak.conditions import CONDITIONS


def pytest_addoption(parser):
    """Add the options of this plugin."""
    group = parser.getgroup("soak")
    group.addoption("--condition", choices=CONDITIONS, required=True, help="run the programs under this condition")
    group.addoption("--drawn", type=int, required=True, help="the seed of what is drawn in this round")
    group.addoption("--log", metavar="FILE", required=True, help="write there how each run went")


def pytest_configure(config):
    """Change the world and the environment of what this process runs; let one process write the log."""
    if running.refusal():
        raise pytest.UsageError(f"it needs namespaces, and there are none: {running.refusal()}")
    condition = CONDITIONS[config.getoption("--condition")]
    if condition.world:
        running.supervisor().ask(condition.world)
    for module in (running, typist):
        module.environment = with_more(module.environment, condition.env(config.getoption("--drawn")))
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Log(config.getoption("--log")))


def with_more(environment, more):
    """A function that makes an environment with some more in it."""
    return lambda *arguments: environment(*arguments) | more


class Log:
    """Writes how each run went: a line of JSON with the page and program, what tells its runs apart, and the fault."""

    def __init__(self, path):
        self.path = path

    def pytest_runtest_logreport(self, report):
        """Write a line, once for each run."""
        if (report.when == "call" and not report.skipped) or report.failed:
            program, _, cell = report.nodeid.partition("[")
            with open(self.path, "a", encoding="utf-8") as file:
                json.dump([program, cell, report.longreprtext if report.failed else ""], file)
                file.write("\n")
