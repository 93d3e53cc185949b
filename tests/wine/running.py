"""Run one program with a Windows build of Python on Wine, and tell how it went."""

import subprocess

from tests.programs.running import streams, watching
from tests.programs.running.watching import Limits, Run
from tests.wine.machine import PROGRAM

PYTHON = r"C:\Python313\python.exe"
TERMINAL = r"C:\terminal"
LIMITS = Limits(program=120, grace=10)


class Stream(streams.Stream):
    """A stream of Windows, whose lines end with two characters."""

    def text(self, start=0):
        """What came from a byte on, as text with line breaks."""
        return super().text(start).replace("\r\n", "\n")

    def faults(self):
        """What is wrong with it as output for a page, a sentence each."""
        self.bytes = self.bytes.replace(b"\r\n", b"\n")
        yield from super().faults()


def run(machine, program, transcript, limits=LIMITS):
    """Run a copy of a program in a machine, alone in a folder, and return its `Run`."""
    process, pipes = None, []
    try:
        machine.folder().joinpath(program.name).write_bytes(program.read_bytes())
        process = subprocess.Popen(
            machine.command(
                *("wine", PYTHON, program.name), folder=f"/{PROGRAM}", PYTHONPATH=TERMINAL, RUN_START_METHOD="spawn"
            ),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        pipes = [Stream("standard output", process.stdout), Stream("standard error", process.stderr)]
        outcome = watching.watch(machine, process, pipes, transcript, limits)
    finally:
        if process:
            machine.kill(process)
        let_go = [pipe.ended(limits.grace) for pipe in pipes]
        machine.clear()
    if not all(let_go):
        outcome.faults.append("its output is held open by a process that cannot be found")
    return outcome


__all__ = ["Run", "run"]
