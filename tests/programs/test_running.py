"""Running a program: what it is given, how it ended, and that nothing of it is left."""

import os
import textwrap
from types import SimpleNamespace

import psutil
import pytest

from corpus.programs import cells
from tests.programs import running
from tests.programs.running import Limits, streams
from tests.programs.running.process_tree import ProcessTree

pytestmark = pytest.mark.skipif(os.name != "posix", reason="these programs send signals and fork")
SHORT = Limits(program=2, grace=4)


@pytest.fixture
def run(world, tmp_path, monkeypatch):
    """Write a program and run it; see that no process of it is left."""
    monkeypatch.setenv("RUN_OF_A_TEST", str(tmp_path))

    def write_and_run(source, start_method="spawn", transcript="", limits=None):
        path = tmp_path / "program.py"
        path.write_text(textwrap.dedent(source), "utf-8")
        outcome = running.run(path, start_method, transcript, limits)
        environments = [process.info["environ"] or {} for process in psutil.process_iter(["environ"])]
        assert str(tmp_path) not in [env.get("RUN_OF_A_TEST") for env in environments]
        assert list(tmp_path.iterdir()) == [path]
        return outcome

    return write_and_run


def test_a_program_is_run_as_its_reader_would(run, monkeypatch):
    """Alone in a folder, with a clean environment, as a main program."""
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    outcome = run(
        """
        import os
        print(__name__, os.listdir(), [name for name in os.environ if name.startswith("PYTHON")])
        """
    )
    assert outcome.printed == "__main__ ['program.py'] ['PYTHONPATH']\n"
    assert (outcome.hung, outcome.faults) == (False, [])


@pytest.mark.parametrize("method", cells.available_start_methods())
def test_the_start_method_is_the_default_and_not_a_choice(run, method):
    """A program sees it in itself and in its children, and may still choose another."""
    outcome = run(
        """
        import multiprocessing
        def tell():
            print(multiprocessing.get_start_method())
        if __name__ == "__main__":
            print(multiprocessing.get_start_method(allow_none=True))
            multiprocessing.set_start_method("spawn")
            multiprocessing.get_context().Process(target=tell).start()
        """,
        method,
    )
    assert outcome.printed == "None\nspawn\n"
    outcome = run("import multiprocessing\nprint(multiprocessing.get_start_method())\n", method)
    assert outcome.printed == f"{method}\n"


@pytest.mark.parametrize("method", cells.available_start_methods())
def test_output_has_a_terminals_order(run, method):
    """A child's lines come when they are printed, not in a lump when it ends."""
    outcome = run(
        """
        from multiprocessing import Event, Process
        def work(printed, go_on):
            print("child: one")
            printed.set()
            go_on.wait()
            print("child: two")
        if __name__ == "__main__":
            events = Event(), Event()
            child = Process(target=work, args=events)
            child.start()
            events[0].wait()
            print("parent")
            events[1].set()
            child.join()
        """,
        method,
    )
    assert outcome.printed == "child: one\nparent\nchild: two\n"


@pytest.mark.parametrize(
    ("source", "printed"),
    [
        ("import sys; print('out'); print('err', file=sys.stderr); sys.exit(3)", "out\nerr\n(exit status 3)\n"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "(killed by SIGKILL)\n"),
        ("import os; os.kill(os.getpid(), 37)", "(killed by signal 37)\n"),
        ("print('no line break at the end', end='')", "no line break at the end\n"),
        ("print('ünïcode ✓')", "ünïcode ✓\n"),
    ],
)
def test_how_it_ended_is_the_last_line(run, source, printed):
    """Standard output, standard error, exit status or signal."""
    assert run(source).printed == printed


SLOW_HANG = """
    import time
    from threading import Event
    time.sleep(2)
    print('waiting')
    Event().wait()
    """


def test_on_a_busy_machine_a_hang_is_given_time_to_print(run):
    """What it prints is awaited, after the limit too; and no longer than that."""
    outcome = run(SLOW_HANG, transcript="waiting\n(still running after 1 s)\n")
    assert (outcome.hung, outcome.printed) == (True, "waiting\n(still running after 1 s)\n")
    assert outcome.seconds < Limits.grace
    outcome = run(SLOW_HANG, transcript="ready\n(still running after 1 s)\n", limits=SHORT)
    assert (outcome.hung, outcome.printed) == (True, "waiting\n(still running after 1 s)\n")


@pytest.mark.parametrize("ending", ["", "; raise SystemExit(3)"])
def test_what_ends_late_does_not_hang(run, ending):
    """Though it was still running at the limit, and had printed all that it should."""
    outcome = run(f"import time; time.sleep(1.5){ending}", transcript="(still running after 1 s)\n")
    assert (outcome.hung, outcome.printed) == (False, "(exit status 3)\n" if ending else "")


def test_what_is_at_work_does_not_hang(run, request):
    """However long it takes."""
    if "process tree" in request.node.name:
        pytest.skip("what a thread uses is known in namespaces alone")
    outcome = run("while True: pass", transcript="(still running after 1 s)\n")
    assert outcome.faults[0].startswith("it does not hang: 1 s after its start it was still at work")


HANGS = {
    "parent": "from threading import Event\nprint('waiting')\nEvent().wait()\n",
    "child": """
        from multiprocessing import Event, Process
        def wait_for_ever(event):
            event.wait()
        if __name__ == "__main__":
            event = Event()
            print("waiting")
            child = Process(target=wait_for_ever, args=(event,))
            child.start()
            child.join()
        """,
    "exit": "import atexit, threading\natexit.register(threading.Event().wait)\nprint('waiting')\n",
    "deaf": "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nprint('waiting')\nwhile True: pass\n",
}


@pytest.mark.parametrize(
    ("where", "place"), [("parent", "Event().wait()"), ("child", "wait_for_ever"), ("exit", "wait"), ("deaf", "")]
)
@pytest.mark.parametrize("method", cells.available_start_methods())
def test_a_hang_ends_and_says_where(run, where, place, method):
    """In the parent, in a child, at exit; also when it ignores the interrupt."""
    outcome = run(HANGS[where], method, limits=SHORT)
    assert (outcome.hung, outcome.printed) == (True, "waiting\n(still running after 2 s)\n")
    assert place in outcome.waits


def test_a_hang_that_is_expected_is_ended_without_a_word(run):
    """Where it waits, nobody asks."""
    outcome = run(HANGS["child"], transcript="waiting\n(still running after 1 s)\n")
    assert (outcome.hung, outcome.printed, outcome.waits) == (True, "waiting\n(still running after 1 s)\n", "")
    assert outcome.faults == []


@pytest.mark.parametrize("options", ["", ", stdout=-3, stderr=-3, start_new_session=True"])
def test_a_child_that_outlives_the_program_is_found(run, options):
    """Whether it holds the program's output or has let go of it."""
    start = "import subprocess, sys; subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(99)']{})"
    outcome = run(start.format(options), limits=Limits(grace=1))
    assert [fault for fault in outcome.faults if "left a process running" in fault and "time.sleep(99)" in fault]


def test_output_without_end_is_cut(run):
    """10 MB neither fill the memory nor the report."""
    outcome = run("for _ in range(100_000): print('x' * 99)")
    assert outcome.faults == ["it printed 10,000,000 bytes to standard output; a page shows 200,000 at most"]
    assert len(outcome.printed) <= streams.LARGEST + 1


def test_output_that_is_not_utf8_is_a_fault(run):
    """The message names stream, line and byte."""
    outcome = run(r"import sys; sys.stdout.buffer.write(b'fine\ncaf\xe9\n')")
    assert outcome.faults == [r"it printed b'\xe9' in line 2 of standard output, which is not UTF-8"]


@pytest.mark.parametrize("running_still", [True, False])
def test_a_child_of_a_stranger_is_not_of_the_run(running_still):
    """Though its parent has the PID that a process of the run had before."""
    tree = ProcessTree()
    tree.seen[os.getpid()] = SimpleNamespace(is_running=lambda: running_still)
    child = psutil.Popen(["sleep", "99"])
    assert tree.is_member(child) == running_still
    child.kill()
    child.wait()
    tree.clear()
