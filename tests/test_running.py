"""Running a program: what it is given, how it ended, and that nothing of it is left."""

import os
import textwrap
from pathlib import Path

import psutil
import pytest

from tests import running, variants

pytestmark = pytest.mark.skipif(os.name != "posix", reason="these programs send signals and fork")


@pytest.fixture
def run(tmp_path):
    """Write a program and run it; see that no process of it is left."""

    def write_and_run(source, start_method="spawn", *limits, **expected):
        path = tmp_path / "program.py"
        path.write_text(textwrap.dedent(source), "utf-8")
        outcome = running.run(path, start_method, *limits, **expected)
        assert not [process for process in psutil.process_iter() if str(path) in commands(process)]
        return outcome

    return write_and_run


def commands(process):
    """The command line and working directory of a process that may be gone."""
    try:
        return f"{process.cwd()}/ {process.cmdline()}" if process.status() != psutil.STATUS_ZOMBIE else ""
    except psutil.Error:
        return ""


def test_a_program_is_run_as_its_reader_would(run, monkeypatch, tmp_path):
    """In its own folder, with a clean environment, as a main program."""
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    outcome = run(
        """
        import os
        print(__name__, os.getcwd(), [name for name in os.environ if name.startswith("PYTHON")])
        """
    )
    assert outcome.printed == f"__main__ {tmp_path} ['PYTHONPATH']\n"
    assert (outcome.hung, outcome.faults) == (False, [])


@pytest.mark.parametrize("method", variants.available_start_methods())
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


@pytest.mark.parametrize("method", variants.available_start_methods())
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
    outcome = run(SLOW_HANG, limit=1, enough=lambda printed: printed.startswith("waiting"))
    assert (outcome.hung, outcome.printed) == (True, "waiting\n(still running after 1 s)\n")
    assert outcome.seconds < running.GRACE


def test_what_ends_late_does_not_hang(run):
    """Though it was still running at the limit."""
    outcome = run("import time; time.sleep(2)", limit=1, enough=lambda printed: "waiting" in printed)
    assert (outcome.hung, outcome.printed) == (False, "")


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
@pytest.mark.parametrize("method", variants.available_start_methods())
def test_a_hang_ends_and_says_where(run, where, place, method, monkeypatch):
    """In the parent, in a child, at exit; also when it ignores the interrupt."""
    monkeypatch.setattr(running, "LIMIT", 2)
    monkeypatch.setattr(running, "GRACE", 4)
    outcome = run(HANGS[where], method)
    assert (outcome.hung, outcome.printed) == (True, "waiting\n(still running after 2 s)\n")
    assert place in outcome.waits


def test_a_hang_that_is_expected_is_ended_without_a_word(run, monkeypatch):
    """Its own resource tracker removes what it shared: nothing is left in shared memory."""
    monkeypatch.setattr(running.uuid, "uuid4", lambda: running.uuid.UUID("cafe" * 8))
    monkeypatch.setattr(running, "remove_shared_memory", lambda name, scratch: None)
    outcome = run(HANGS["child"], limit=1)
    assert (outcome.hung, outcome.printed, outcome.waits) == (True, "waiting\n(still running after 1 s)\n", "")
    assert not list(Path("/dev/shm").glob("sem.mp-cafecafe*"))


def test_a_child_that_outlives_the_program_is_found(run, monkeypatch):
    """Whether it holds the program's output or has let go of it."""
    monkeypatch.setattr(running, "GRACE", 1)
    start = "import subprocess, sys; subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(99)']{})"
    for options in ["", ", stdout=-3, stderr=-3, start_new_session=True"]:
        outcome = run(start.format(options))
        assert [fault for fault in outcome.faults if "left a process running" in fault and "time.sleep(99)" in fault]


BLOCK = """
    from multiprocessing import resource_tracker
    from multiprocessing.shared_memory import SharedMemory
    if __name__ == "__main__":
        block = SharedMemory({name}create=True, size=1)
        resource_tracker.unregister(block._name, "shared_memory")
        block.close()
    """


@pytest.mark.skipif(variants.SYSTEM != "linux", reason="shared memory can be listed on Linux alone")
@pytest.mark.parametrize("name", ["", "name='left-by-test', "])
def test_leaked_shared_memory_is_found_and_removed(run, name):
    """Whether Python or the program has named it."""
    outcome = run(BLOCK.format(name=name))
    assert [fault for fault in outcome.faults if "left in shared memory" in fault]
    assert not [path for path in Path("/dev/shm").iterdir() if path.name in outcome.faults[0]]


@pytest.mark.skipif(variants.SYSTEM != "linux", reason="semaphores can be listed on Linux alone")
def test_a_leaked_semaphore_is_found_and_removed(run):
    """The tracker that would have removed it is killed first."""
    outcome = run(
        """
        import os, signal
        from multiprocessing import Lock, resource_tracker
        if __name__ == "__main__":
            lock = Lock()
            os.kill(resource_tracker._resource_tracker._pid, signal.SIGKILL)
            os._exit(0)
        """
    )
    (fault,) = outcome.faults
    assert fault.startswith("it left in shared memory: sem.mp-")
    assert not Path("/dev/shm", fault.split()[-1]).exists()


def test_output_without_end_is_cut(run):
    """10 MB neither fill the memory nor the report."""
    outcome = run("for _ in range(100_000): print('x' * 99)")
    assert outcome.faults == ["it printed 10,000,000 bytes to standard output; a page shows 200,000 at most"]
    assert len(outcome.printed) <= running.LARGEST + 1


def test_output_that_is_not_utf8_is_a_fault(run):
    """The message names stream, line and byte."""
    outcome = run(r"import sys; sys.stdout.buffer.write(b'fine\ncaf\xe9\n')")
    assert outcome.faults == [r"it printed b'\xe9' in line 2 of standard output, which is not UTF-8"]
