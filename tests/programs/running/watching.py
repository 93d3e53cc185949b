"""Run one program as the reader who copied it would, and watch it to its end.

The program runs in a copy, alone in a folder, in a fresh interpreter and a session of its own, with nothing of
`PYTHON*` in its environment and with `terminal/sitecustomize.py` in it and in its children. Whichever way it
ends, nothing of it is left: the world that it runs in (`Namespace`, `ProcessTree`) sees to that.
"""

import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from corpus.programs import transcripts
from tests.programs.running.streams import Stream

TERMINAL = Path(__file__).with_name("terminal")
PROOF = 1
"""Seconds that a program must go on waiting, beyond its limit, to be one that hangs."""
AT_WORK = 0.1
"""The share of that time for which it may work: one that computes gets more, on a busy machine, too."""


@dataclass
class Run:
    """How a run went.

    Attributes:
        printed: standard output, then standard error, then how it ended if not well.
        hung: the time limit passed.
        faults: what no transcript can make right (a left-over process, leaked shared memory,
            output that no page can show), a sentence each.
        waits: what its processes printed when a hang was interrupted: where each one waits.
        seconds: wall time, without the clearing up.
        cpu: seconds of processor time of all its processes; 0 where that is not known.
    """

    printed: str = ""
    hung: bool = False
    seconds: float = 0
    faults: list[str] = field(default_factory=list)
    waits: str = ""
    cpu: float = 0


@dataclass(frozen=True)
class Limits:
    """Seconds that a run is given.

    Attributes:
        program: for a program whose transcript says no other limit.
        grace: for the helpers of a program that has ended, for those interrupted, to end; on a busy machine for
            what hangs to print what it should.
    """

    program: float = 60
    grace: float = 10


def run(world, name, source, env, transcript, limits):
    """Run a program and return its `Run`.

    Args:
        world: where it runs: a `Namespace` or a `ProcessTree`.
        name: the name of its file.
        source: the bytes of its file.
        env: the environment that it gets, besides what the world needs.
        transcript: what it is expected to print; a hang is known by it.
        limits: the `Limits` of the run.
    """
    process, streams, used = None, [], world.used()
    try:
        process = start(world.folder(), name, source, env | world.environment())
        streams = [Stream("standard output", process.stdout), Stream("standard error", process.stderr)]
        outcome = watch(world, process, streams, transcript, limits)
    finally:
        if process:
            world.kill(process)
        let_go = [stream.ended(limits.grace) for stream in streams]
        world.clear()
    if not all(let_go):
        outcome.faults.append("its output is held open by a process that cannot be found")
    outcome.cpu = world.used() - used
    return outcome


def start(folder, name, source, env):
    """Start a program in a session (on Windows: a group) of its own."""
    folder.joinpath(name).write_bytes(source)
    group = (
        {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
        if sys.platform == "win32"
        else {"start_new_session": True}
    )
    return subprocess.Popen(
        [sys.executable, name],
        cwd=folder,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        **group,
    )


def watch(world, process, streams, transcript, limits):
    """Wait until the program and all its processes have ended, or the limit has passed."""
    began = time.monotonic()
    limit = transcripts.limit(transcript)
    faults = []
    hung = not world.wait(process, limit or limits.program)
    if hung and limit:
        hung = still_hangs(world, process, streams, transcript, began + limit + limits.grace, faults)
    alive = not hung and not all_ended(world, process, streams, began, limits.grace)
    outcome = Run(printed_by(process, streams, hung, limit or limits.program), hung, time.monotonic() - began, faults)
    if not hung:
        gone = ["one that was gone when it was looked at"] if alive else []
        left = list(world.members().values()) or gone
        outcome.faults += [f"it left a process running: {command}" for command in left]
        outcome.faults += [f"it left behind {name}" for name in sorted(world.left())]
    if alive or (hung and not limit):
        outcome.waits = interrupt(world, process, streams, limits.grace)
    for stream in streams:
        outcome.faults += stream.faults()
    return outcome


def still_hangs(world, process, streams, transcript, deadline, faults):
    """Whether a program that was running at its limit prints what it should, and then waits for ever.

    A busy machine takes its time until it has printed; what hangs goes on hanging.
    """
    limit = transcripts.limit(transcript)
    while not transcripts.fits(transcript, printed_by(process, streams, True, limit)):
        if time.monotonic() > deadline:
            return True
        if world.wait(process, 0.1):
            return False
    used = world.work()
    if world.wait(process, PROOF):
        return False
    if (busy := world.work() - used) > PROOF * AT_WORK:
        faults.append(f"it does not hang: {limit} s after its start it was still at work ({busy:.1f} s in {PROOF} s)")
    return True


def all_ended(world, process, streams, began, grace):
    """Whether all processes of a program that has ended end too, and let go of its output."""
    deadline = time.monotonic() + grace
    released = [stream.ended(deadline - time.monotonic()) for stream in streams]
    return world.wait_for_all(process, max(0, deadline - time.monotonic())) and all(released)


def printed_by(process, streams, hung, limit):
    """What a program has printed, and how it ended."""
    return "".join(stream.text() for stream in streams) + ending(process.returncode, hung, limit)


def ending(status, hung, limit):
    """The last line of a transcript: how the program ended, if not well."""
    if hung:
        return f"(still running after {limit} s)\n"
    if status < 0:
        known = {number.value: number.name for number in signal.Signals}
        return f"(killed by {known.get(-status, f'signal {-status}')})\n"
    return f"(exit status {status})\n" if status else ""


def interrupt(world, process, streams, grace):
    """Do what Ctrl-C does, and return what the processes print then: where each one waits."""
    before = [len(stream.bytes) for stream in streams]
    world.interrupt()
    world.wait_for_all(process, grace / 2)
    for stream in streams:
        stream.ended(0.1)
    return "".join(stream.text(start) for start, stream in zip(before, streams, strict=True))
