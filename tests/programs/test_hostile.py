"""Programs that would escape, leave something behind or harm the machine: each is found out, and undone.

On Linux, in namespaces. In CI these tests are never skipped.
"""

import os
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import psutil
import pytest

from corpus.project import ROOT
from tests.programs import running
from tests.programs.running import Limits

pytestmark = pytest.mark.skipif(
    not os.environ.get("CI") and bool(running.refusal()), reason=f"no namespaces here: {running.refusal()}"
)
DETACHED = """
    import os, subprocess, sys
    code = "import time; time.sleep(300)"
    nothing = subprocess.DEVNULL
    subprocess.Popen(
        [sys.executable, "-c", code], env={}, start_new_session=True, stdin=nothing, stdout=nothing, stderr=nothing
    )
    """


@pytest.fixture
def run(tmp_path):
    """Write a program and run it; see that its supervisor is alone afterwards, as it was before."""

    def write_and_run(source, transcript="", grace=1):
        path = tmp_path / "program.py"
        path.write_text(textwrap.dedent(source), "utf-8")
        outcome = running.run(path, "spawn", transcript, Limits(program=3, grace=grace))
        assert len(started()) == 1
        assert running.run(ROOT / "snippets/__init__.py", "fork").printed == ""
        return outcome

    return write_and_run


def started():
    """What the supervisor of this process has started: the init of its namespaces, and what runs in them."""
    return psutil.Process(running.supervisor().process.pid).children(recursive=True)


def test_a_process_cannot_escape_by_its_environment(run):
    """In a session of its own, with nothing open and nothing inherited."""
    assert "it left a process running" in run(DETACHED).faults[0]


def test_a_hang_that_is_shown_leaves_no_process(run):
    """Though what it has started is detached."""
    outcome = run(DETACHED + "\n    import threading; threading.Event().wait()", "(still running after 1 s)\n")
    assert (outcome.hung, outcome.faults) == (True, [])


def test_a_process_cannot_be_faster_than_it_is_killed(run):
    """Each forks another and ends, without a pause: a look at what runs may miss it, and it is named all the same."""
    outcome = run(
        """
        import os
        if os.fork() == 0:
            while True:
                if os.fork():
                    os._exit(0)
        """
    )
    assert "it left a process running" in outcome.faults[0]
    first, second = (int(run("import os; print(os.getpid())").printed) for _ in range(2))
    assert 0 < second - first < 50  # it would have used up thousands in between


def test_output_that_is_held_open_does_not_block(run):
    """By a process that ignores signals and stops itself."""
    began = time.monotonic()
    outcome = run(
        """
        import os, signal
        if os.fork() == 0:
            os.setsid()
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            os.kill(os.getpid(), signal.SIGSTOP)
        """
    )
    assert "it left a process running" in outcome.faults[0]
    assert time.monotonic() - began < 10


@pytest.mark.parametrize("target", ["os.getppid()", "1", "-1"])
def test_a_program_cannot_end_what_runs_it(run, target):
    """It sees the init of its namespace, which no signal of its own reaches, and nothing else."""
    outcome = run(
        f"""
        import os, signal
        try:
            os.kill({target}, signal.SIGKILL)
        except ProcessLookupError:
            pass
        print("still here")
        """
    )
    assert (outcome.printed, outcome.faults) == ("still here\n", [])


def test_a_run_leaves_the_checkout_as_it_was(run):
    """Pages, transcripts and the runner's own source; also for one who is root."""
    before = [path.stat().st_mtime_ns for path in (ROOT / "README.md", ROOT / "docs", Path(running.__file__))]
    outcome = run(
        f"""
        import os
        os.system("mount -o remount,rw / 2> /dev/null; umount /tmp 2> /dev/null")
        for path in ("{ROOT}/README.md", "{ROOT}/docs/new.md", "{running.__file__}", "/var/tmp/new", "~/new"):
            try:
                open(os.path.expanduser(path), "a").close()
            except OSError as error:
                print(error.strerror)
        open("new", "w").write("in its own folder")
        """
    )
    assert outcome.printed == "Read-only file system\n" * 5
    assert [path.stat().st_mtime_ns for path in (ROOT / "README.md", ROOT / "docs", Path(running.__file__))] == before
    assert outcome.faults == []


BLOCK = """
    from multiprocessing import resource_tracker
    from multiprocessing.shared_memory import SharedMemory
    block = SharedMemory(create=True, size=1)
    resource_tracker.unregister(block._name, "shared_memory")
    block.close()
    """
SEMAPHORE = """
    import os, signal
    from multiprocessing import Lock, resource_tracker
    lock = Lock()
    os.kill(resource_tracker._resource_tracker._pid, signal.SIGKILL)
    os._exit(0)
    """
C_LIBRARY = "import ctypes; libc = ctypes.CDLL(None, use_errno=True); libc."


@pytest.mark.parametrize(
    ("source", "name"),
    [
        pytest.param("open('/dev/shm/mine', 'w')", "/dev/shm/mine", id="a file"),
        pytest.param(BLOCK, "/dev/shm/psm_", id="a block"),
        pytest.param(SEMAPHORE, "/dev/shm/sem.", id="a semaphore"),
        pytest.param("import _posixshmem; _posixshmem.shm_open('/mine', 66, 0o600)", "/dev/shm/mine", id="shm_open"),
        pytest.param(C_LIBRARY + "sem_open(b'/mine', 64, 0o600, 1)", "/dev/shm/sem.mine", id="sem_open"),
        pytest.param(C_LIBRARY + "shmget(0, 4096, 0o1600)", "System V shm", id="System V memory"),
        pytest.param(C_LIBRARY + "semget(0, 1, 0o1600)", "System V sem", id="System V semaphore"),
        pytest.param(C_LIBRARY + "msgget(0, 0o1600)", "System V msg", id="System V queue"),
        pytest.param(
            C_LIBRARY + "mq_open(b'/mine', 66, 0o600, None)",
            "/dev/mqueue/mine",
            id="message queue",
            marks=pytest.mark.skipif(not os.path.exists("/dev/mqueue"), reason="this machine has no /dev/mqueue"),
        ),
        pytest.param("open('/tmp/mine', 'w')", "/tmp/mine", id="temporary file"),
        pytest.param("import os; os.makedirs('/tmp/mine/a', 0o000)", "/tmp/mine", id="temporary folder"),
        pytest.param("import os; os.symlink('/etc', '/tmp/mine')", "/tmp/mine", id="symbolic link"),
    ],
)
def test_what_is_left_behind_is_named_and_removed(run, source, name):
    """However it was made; the next run finds nothing of it."""
    (fault,) = run(source).faults
    assert fault.startswith(f"it left behind {name}")


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("print('(exit status 3)')", "(exit status 3)"),
        ("print('(killed by SIGKILL)')", "(killed by SIGKILL)"),
        ("print('(still running after 2 s)')", "(still running after 2 s)"),
        ("print('a\\0b')", "line 1"),
        ("print('one\\ntwo\\x1b[31m')", "line 2"),
        ("print('\\u202egnp.exe')", "line 1"),
        ("print('a\\tb')", "line 1"),
        ("print('```')", "line 1"),
        ("import sys; print('\\ufeff', file=sys.stderr)", "standard error"),
    ],
)
def test_what_no_page_can_show_is_a_fault(run, source, fault):
    """Though a transcript may say the same."""
    outcome = run(source)
    assert len(outcome.faults) == 1
    assert fault in outcome.faults[0]


@pytest.mark.parametrize("number", ["SIGTERM", "SIGHUP", "SIGKILL"])
def test_who_ends_the_tests_ends_the_program(tmp_path, number):
    """Whatever signal it is that ends them."""
    path = tmp_path / "program.py"
    path.write_text("import time; time.sleep(300)")
    code = f"""
        import sys
        from pathlib import Path
        from tests.programs import running
        print(running.supervisor().process.pid, flush=True)
        running.run(Path({str(path)!r}), "fork")
        """
    tests = subprocess.Popen([sys.executable, "-c", textwrap.dedent(code)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    supervisor = psutil.Process(int(tests.stdout.readline()))
    while len(family := [supervisor, *supervisor.children(recursive=True)]) < 3:
        time.sleep(0.01)
    psutil.Process(tests.pid).send_signal(getattr(__import__("signal"), number))
    tests.wait()
    tests.stdout.close()
    assert psutil.wait_procs(family, 10)[1] == []


def test_ctrl_c_works_where_a_shell_has_turned_it_off():
    """As it does for what runs in its background."""
    code = """
        import signal
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        from tests.programs.sessions import typist
        session = "$ python -c 'import signal; print(signal.getsignal(2))'\\n"
        print(typist.run([], session).printed)
        """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert "<built-in function default_int_handler>" in done.stdout
