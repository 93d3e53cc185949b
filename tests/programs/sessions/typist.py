"""Run a session as somebody would who types it in a terminal, and tell how it went.

It runs in a folder with copies of the programs that it names, under the platform's own start method. `python` is
this interpreter, and the tools beside it are found. A command that does not end is interrupted after a limit, as
a program is; nothing of a session is left.
"""

import os
import sys
import time
from pathlib import Path

from corpus.programs import printable
from corpus.programs.sessions import INTERRUPT, PROMPT, Step, is_typed, steps, text_of
from corpus.programs.transcripts import fits, split
from tests.programs import running
from tests.programs.running import Limits, Run
from tests.programs.sessions.stillness import wait_until_still
from tests.programs.sessions.terminal import LARGEST, Terminal

HERE = Path(sys.executable).parent
KEPT = ("HOME", "LANG", "LD_LIBRARY_PATH", "LD_PRELOAD", "LOGNAME", "USER")
TICK = 0.05
"""Seconds after which it is looked again what is printed and what has ended."""
PRESSED = {INTERRUPT: "\x03"}


def run(programs, text, limits=None):
    """Run a session and return its `Run`; what it printed is a session, too.

    Args:
        programs: the paths of its programs; copies of them are run.
        text: the session, which says when each step is typed.
        limits: other limits than the usual ones.
    """
    sources = {path.name: path.read_bytes() for path in programs}
    if not HERE.joinpath("python").exists():
        return Run(faults=[f"there is no `python` in {HERE}: run it in a virtual environment, as nox does"])
    return running.call(run_in, sources, environment(), text, limits or Limits())


def environment():
    """The environment of a session: little of this one, so that it is everywhere the same."""
    own = {name: os.environ[name] for name in KEPT if name in os.environ}
    return own | {"PATH": f"{HERE}{os.pathsep}{os.environ.get('PATH', os.defpath)}"}


def run_in(world, sources, env, text, limits):
    """Run a session in a `Namespace` or a `ProcessTree`."""
    began, used, terminal = time.monotonic(), world.used(), None
    folder = world.folder()
    for name, source in sources.items():
        folder.joinpath(name).write_bytes(source)
    try:
        terminal = Terminal(folder, env | world.environment())
        typist = Typist(world, terminal, limits)
        outcome = typist.type_all(steps(text))
    finally:
        if terminal:
            world.kill(terminal.bash)
            terminal.close()
        world.clear()
    outcome.seconds, outcome.cpu = time.monotonic() - began, world.used() - used
    return outcome


class Typist:
    """Types a session in a terminal, each step when what stands above it has been printed.

    Attributes:
        world: where it runs.
        terminal: a `Terminal`.
        limits: the `Limits` of the run.
        outcome: the `Run`.
        done: the steps that were typed, with what was printed then.
    """

    def __init__(self, world, terminal, limits):
        self.world, self.terminal, self.limits = world, terminal, limits
        self.outcome, self.done = Run(), []

    def type_all(self, wanted):
        """Type these steps, unless one of them does not end as the next one needs it, and tell how it went."""
        if not self.wait_for_prompt(self.limits.program):
            self.outcome.faults.append(f"bash does not start: {self.terminal.output.strip() or 'it prints nothing'}")
            return self.outcome
        self.terminal.take()
        for step, following in zip(wanted, [*wanted[1:], None], strict=True):
            self.terminal.type(PRESSED.get(step.typed) or step.typed.removeprefix(PROMPT) + "\n")
            interrupted = following is not None and following.typed == INTERRUPT
            if not (self.waits(step) if interrupted else self.ends(step)):
                break
        else:
            self.leave()
        self.outcome.printed = text_of(self.done)
        self.outcome.faults += printable.faults(self.outcome.printed)
        return self.outcome

    def ends(self, step):
        """Wait for the end of a command, and for what others have yet to print; whether all went well."""
        if not self.wait_for_prompt(self.limits.program):
            return self.fail(step, f"`{step.typed}` did not end within {self.limits.program} s", hung=True)
        deadline = time.monotonic() + self.limits.grace
        while not fits(step.output, self.printed()) and time.monotonic() < deadline and self.others():
            self.terminal.read(TICK)
        self.settle()
        self.note(step)
        return True

    def waits(self, step):
        """Wait until a command waits for Ctrl-C, and has printed what it should; whether it does."""
        deadline = time.monotonic() + self.limits.program
        while not fits(step.output, self.printed()) or self.settle():
            self.terminal.read(TICK)
            if self.terminal.status is not None:
                return self.fail(step, f"`{step.typed}` ended before {INTERRUPT} was pressed")
            if time.monotonic() > deadline or self.too_much():
                late = f"did not print within {self.limits.program} s what stands above {INTERRUPT}"
                return self.fail(step, f"`{step.typed}` {late}", hung=True)
        self.note(step)
        return True

    def settle(self):
        """Wait until nothing moves, but not for ever; whether more was printed meanwhile."""
        before = len(self.terminal.printed)
        if self.others():
            wait_until_still(self.world.members, time.monotonic() + self.limits.grace)
        while self.terminal.read(0) and not self.too_much():
            pass
        return len(self.terminal.printed) > before

    def wait_for_prompt(self, seconds):
        """Wait until bash asks for a command; whether it does within that time."""
        deadline = time.monotonic() + seconds
        while self.terminal.status is None and time.monotonic() < deadline and not self.too_much():
            if not self.terminal.read(TICK) and self.world.wait(self.terminal.bash, 0):
                break
        return self.terminal.status is not None

    def too_much(self):
        """Whether more is printed than a page shows."""
        return len(self.terminal.printed) > LARGEST

    def printed(self):
        """What has been printed since the last step, with the status of the command if it has ended and is not 0."""
        output, status = self.terminal.output, self.terminal.status
        return output + (f"(exit status {status})\n" if status else "")

    def others(self):
        """Whether there is any process besides bash."""
        return len(self.world.members()) > 1

    def note(self, step):
        """Put down what a step has printed."""
        output, printed = self.terminal.output, self.printed()
        self.outcome.faults += [f"`{step.typed}`: {fault}" for fault in printable.rules_in(output)]
        for line in filter(is_typed, split(output)):
            self.outcome.faults.append(
                f"`{step.typed}`: {line} was printed, but is typed in a session: print other words"
            )
        self.done.append(Step(step.typed, printed))
        self.terminal.take()

    def fail(self, step, fault, hung=False):
        """Put down why no more is typed; what hangs is interrupted, so that it says where it waits."""
        if self.world.wait(self.terminal.bash, 0):
            fault, hung = f"`{step.typed}` ended bash", False
        elif self.too_much():
            fault, hung = f"`{step.typed}` prints without end, or more than {LARGEST:,} characters", False
        self.note(step)
        self.outcome.faults.append(fault)
        self.outcome.hung = hung
        if hung:
            self.terminal.type(PRESSED[INTERRUPT])
            self.wait_for_prompt(self.limits.grace / 2)
            self.outcome.waits = self.terminal.take()
        return False

    def leave(self):
        """Leave bash, and see what stays behind."""
        self.terminal.type("exit\n")
        if not self.world.wait_for_all(self.terminal.bash, self.limits.grace):
            self.outcome.faults += [f"it left a process running: {line}" for line in self.world.members().values()]
        self.outcome.faults += [f"it left behind {name}" for name in sorted(self.world.left())]
