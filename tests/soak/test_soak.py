"""The conditions of `nox -s soak` are what they say, and its list of exceptions is of programs that there are."""

import sys

import pytest

if sys.platform != "linux":
    pytest.skip("soak needs Linux", allow_module_level=True)

from corpus.pages.showing import page_of
from corpus.project import ROOT, Project
from tests.programs import running
from tests.programs.running import Limits, watching
from tests.programs.running.supervisor import Supervisor
from tests.soak import conditions, differing

CORES = "import os\nprint(len(os.sched_getaffinity(0)))\n"
HANDLES = "import resource\nprint(resource.getrlimit(resource.RLIMIT_NOFILE)[0])\n"
SHARED = "import os\nfile = os.statvfs('/dev/shm')\nprint(file.f_blocks * file.f_frsize >> 20)\n"
WHERE = "import os\nprint(os.getcwd())\n"


@pytest.mark.skipif(bool(running.refusal()), reason=f"no namespaces here: {running.refusal()}")
@pytest.mark.parametrize(
    ("condition", "source", "printed"),
    [
        ("one core", CORES, "1"),
        ("256 handles", HANDLES, "256"),
        ("64 MB of shared memory", SHARED, "64"),
        ("a long path", WHERE, str(conditions.LONG_PATH)),
    ],
)
def test_a_program_finds_itself_in_that_world(condition, source, printed):
    """And the next one does, too."""
    supervisor = Supervisor()
    try:
        supervisor.ask(conditions.CONDITIONS[condition].world)
        for _ in range(2):
            env = running.environment("spawn")
            run = supervisor.ask(watching.run, "look.py", source.encode(), env, "", Limits())
            assert (run.printed, run.faults) == (f"{printed}\n", [])
    finally:
        supervisor.end()


def test_what_no_longer_fails_is_needless(monkeypatch):
    """A line of the list whose program was run under its condition, and did not fail."""
    monkeypatch.setattr(differing, "listed", lambda: dict.fromkeys([("busy", "a"), ("busy", "b")], "why"))
    assert differing.needless("busy", [["a", "fork]", "it printed"], ["a", "spawn]", ""], ["b", "fork]", ""]]) == ["b"]
    assert differing.needless("busy", [["a", "fork]", "it printed"]]) == []
    assert differing.needless("idle", [["a", "fork]", ""]]) == []


def test_the_list_names_conditions_and_programs():
    """Each with its reason, in order."""
    project = Project(ROOT)
    shown = {f"docs/{page_of(project, program)}::{program.stem}" for program in project.programs}
    rows = differing.listed()
    assert list(rows) == sorted(rows)
    for (condition, program), reason in rows.items():
        assert condition in conditions.CONDITIONS
        assert program in shown
        assert reason
