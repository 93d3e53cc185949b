"""Running a session: what its terminal is, when it is typed in, how it ends, and that nothing of it is left."""

import os
import subprocess
import sys
import textwrap

import psutil
import pytest

from corpus.programs import sessions as texts
from corpus.programs.sessions import Step, text_of
from tests.programs.running import Limits
from tests.programs.sessions import stillness

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there are no such terminals here")
SHORT = Limits(program=2, grace=2)
WAITING = "import threading\nprint('waiting', flush=True)\nthreading.Event().wait()\n"


@pytest.fixture
def run(world, tmp_path):
    """Write programs, and run a session with them; see that no process is left."""
    from tests.programs.sessions import typist

    def write_and_run(text, limits=SHORT, **programs):
        paths = [tmp_path / f"{name}.py" for name in programs]
        for path in paths:
            path.write_text(textwrap.dedent(programs[path.stem]), "utf-8")
        outcome = typist.run(paths, text, limits)
        assert [command for command in started() if "serve" not in command] == []
        assert sorted(tmp_path.iterdir()) == sorted(paths)
        return outcome

    return write_and_run


def started():
    """The command lines of what this process has started, the supervisor included."""
    return [" ".join(process.cmdline()) for process in psutil.Process().children(recursive=True)]


def printed(run, *commands, **others):
    """What commands print, one after the other: [output]."""
    outcome = run(text_of(Step(f"$ {command}", "") for command in commands), **others)
    assert outcome.faults == []
    return [step.output for step in texts.steps(outcome.printed)]


def test_a_command_runs_in_a_terminal_of_a_fixed_size(run):
    """As its standard streams and as what Ctrl-C is pressed in; nobody's settings change what is printed."""
    ask = "import os, sys; os.close(os.open('/dev/tty', os.O_RDWR)); print([os.isatty(fd) for fd in range(3)], "
    assert printed(run, "python ask.py", ask=f"{ask}os.get_terminal_size(), os.environ['TERM'])") == [
        "[True, True, True] os.terminal_size(columns=72, lines=24) dumb\n"
    ]


def test_it_is_this_python_with_a_clean_environment(run, monkeypatch):
    """Under its own start method, in a folder with the programs alone, in which it may write."""
    for name in ("PYTHONDONTWRITEBYTECODE", "FORCE_COLOR", "PROMPT_COMMAND", "LANGUAGE"):
        monkeypatch.setenv(name, "echo de")
    ask = """\
    import multiprocessing, os, sys
    print(sys.prefix, os.listdir(), [name for name in os.environ if name.startswith(("PYTHON", "FORCE", "LANGUAGE"))])
    print(multiprocessing.get_start_method())
    """
    own = "fork" if sys.platform == "linux" and sys.version_info < (3, 14) else "forkserver"
    own = "spawn" if sys.platform == "darwin" else own
    assert printed(run, "python ask.py", "touch new", ask=ask) == [f"{sys.prefix} ['ask.py'] []\n{own}\n", ""]


def test_the_status_of_a_command_is_its_last_line(run):
    """But for 0; whether or not its output ends with a line break."""
    assert printed(run, "true", "false", "printf x; exit_9() { return 9; }; exit_9", "nothing") == [
        "",
        "(exit status 1)\n",
        "x\n(exit status 9)\n",
        "bash: nothing: command not found\n(exit status 127)\n",
    ]


def test_empty_lines_around_an_output_are_left_out(run):
    """Those within it are not."""
    assert printed(run, r"printf '\n\na\n\nb\n\n'", "echo") == ["a\n\nb\n", ""]


def test_ctrl_c_is_pressed_when_what_stands_above_has_been_printed(run):
    """It reaches the command, not bash."""
    text = "$ python wait.py\nwaiting\n^C\n...\nKeyboardInterrupt\n(exit status 130)\n$ echo on\non\n"
    outcome = run(text, wait="import time\ntime.sleep(0.5)\n" + WAITING)
    assert (outcome.faults, outcome.hung) == ([], False)
    assert texts.fits(text, outcome.printed)


def test_ctrl_c_waits_until_nothing_moves(run):
    """A program that has printed its line has not yet come to where it waits."""
    busy = "import threading, time\nprint('waiting', flush=True)\nend = time.monotonic() + 1\n"
    busy += "while time.monotonic() < end:\n    pass\nthreading.Event().wait()\n"
    outcome = run("$ python wait.py\nwaiting\n^C\n", wait=busy, limits=Limits(5, 2))
    assert "threading.py" in outcome.printed


def test_ctrl_c_does_not_wait_for_ever(run):
    """Some programs look again and again."""
    looks = "import time\nprint('looking', flush=True)\nwhile True:\n    time.sleep(0.01)\n"
    assert run("$ python look.py\nlooking\n^C\n", look=looks, limits=Limits(9, 1)).seconds < 5


def test_what_is_printed_later_is_above_ctrl_c_too(run):
    """So it must stand there."""
    later = "import threading, time\nprint('waiting', flush=True)\ntime.sleep(0.05)\nprint('now')\n"
    outcome = run("$ python wait.py\nwaiting\n^C\n", wait=later + "threading.Event().wait()\n")
    assert outcome.printed == "$ python wait.py\nwaiting\nnow\n"
    assert outcome.faults == ["`$ python wait.py` did not print within 2 s what stands above ^C"]


def test_a_command_is_typed_when_what_stands_above_has_been_printed(run):
    """Though it is printed by another process than the last command, and after the prompt."""
    text = "$ python wait.py &\n[1] ...\nwaiting\n$ fg\npython wait.py\n^C\n...\n(exit status 130)\n"
    outcome = run(text, wait="import time\ntime.sleep(1.5)\n" + WAITING)
    assert outcome.faults == []
    assert texts.fits(text, outcome.printed)
    assert "\n\n" not in outcome.printed


def test_a_process_at_work_is_not_still():
    """Nor is one that waits for its turn."""
    with subprocess.Popen([sys.executable, "-c", "print(1, flush=True)\nwhile True: pass"], stdout=-1) as process:
        process.stdout.readline()
        looks = [stillness.activity(process.pid) for _ in range(9)]
        process.kill()
    assert looks == [None] * 9


def test_a_command_that_does_not_end_is_interrupted(run):
    """It says where it waits; what comes after it is not typed."""
    outcome = run("$ echo a\na\n$ python wait.py\n$ echo b\n", wait=WAITING)
    assert outcome.printed == "$ echo a\na\n$ python wait.py\nwaiting\n"
    assert outcome.faults == ["`$ python wait.py` did not end within 2 s"]
    assert outcome.hung
    assert outcome.waits.endswith("KeyboardInterrupt\n")


def test_a_command_that_does_not_print_what_stands_above_ctrl_c_is_interrupted(run):
    """It prints something else, and waits."""
    outcome = run("$ python wait.py\nwaits\n^C\n", wait=WAITING)
    assert outcome.printed == "$ python wait.py\nwaiting\n"
    assert outcome.faults == ["`$ python wait.py` did not print within 2 s what stands above ^C"]


def test_a_command_that_ends_by_itself_cannot_be_interrupted(run):
    """So it does not wait, as the session says."""
    outcome = run("$ echo a\nb\n^C\n")
    assert outcome.printed == "$ echo a\na\n"
    assert outcome.faults == ["`$ echo a` ended before ^C was pressed"]


def test_what_runs_in_the_background_at_the_end_is_a_fault(run):
    """It is killed then."""
    outcome = run("$ python wait.py &\n[1] ...\nwaiting\n", wait=WAITING)
    assert len(outcome.faults) == 1
    assert outcome.faults[0].startswith("it left a process running: ")
    assert outcome.faults[0].endswith("python wait.py")


def test_a_session_that_ends_bash_is_a_fault(run):
    """Nothing can be typed any more."""
    assert run("$ exit 3\n$ echo a\n").faults == ["`$ exit 3` ended bash"]


def test_output_without_end_is_a_fault(run):
    """It is not read to its end."""
    (fault,) = run("$ yes\n", limits=Limits(30, 2)).faults
    assert fault == "`$ yes` prints without end, or more than 200,000 characters"


@pytest.mark.parametrize(
    ("output", "fault"),
    [
        ("$ ls", "`$ cat shown.py`: $ ls was printed, but is typed in a session: print other words"),
        ("^C", "`$ cat shown.py`: ^C was printed, but is typed in a session: print other words"),
        ("(exit status 3)", "`$ cat shown.py`: line 1: (exit status 3) was printed, but is a rule in a transcript"),
        ("\x1b[31mred", "line 2: U+001B (a control character), which a page cannot show as it is"),
        ("50 %\r100 %", "line 2: U+000D (a control character), which a page cannot show as it is"),
    ],
)
def test_output_that_means_something_else_in_a_session_is_a_fault(run, output, fault):
    """And what no page can show."""
    assert run("$ cat shown.py\n", shown=f"{output}\n").faults[0].startswith(fault)


def test_letters_of_two_bytes_are_read_whole(run):
    """However many come at once."""
    (output,) = printed(run, "python print.py", print="print('ä' * 5000 + 'b' * 9999 + 'ß' * 30000)")
    assert output == "ä" * 5000 + "b" * 9999 + "ß" * 30000 + "\n"
