"""The conditions under which programs are run: what is done to the machine, to their world, to their environment.

A world is the `Namespace` that a supervisor runs programs in: what is done there holds for whatever runs in it.
"""

import os
import resource
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread

from tests.programs.running import namespace

REMOUNT = 32  # sys/mount.h
FLAGS = namespace.NO_SUID | namespace.NO_DEVICES
LONG_PATH = namespace.TMP / "a folder of Zoë with 日本 in its name" / ("very " * 30 + "long")
EVERY = 0.5
"""Seconds after which the disk is made cold again."""


@dataclass(frozen=True)
class Condition:
    """What is different in a round.

    Attributes:
        beside: a context manager that does something to the machine for as long as a round takes.
        world: a function that changes the world, once, before the first program.
        env: a function of the round's seed: what programs have in their environment.
        library: whether the library with pauses is preloaded.
    """

    beside: object = ExitStack
    world: object = None
    env: object = field(default=lambda seed: {})
    library: bool = False


@contextmanager
def busy():
    """Keep every core busy with something else."""
    loops = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in os.sched_getaffinity(0)]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()


@contextmanager
def cold_disk():
    """Have all files read from the disk again, all the time (Linux, as root)."""
    stop = Event()

    def drop():
        while not stop.wait(EVERY):
            os.sync()
            Path("/proc/sys/vm/drop_caches").write_text("1")

    thread = Thread(target=drop)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def one_core(world):
    """Run all of it on one core."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def few_handles(world):
    """Allow no more open files than many a server does."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))


def little_shared_memory(world):
    """Have as much shared memory as a container has without an option."""
    namespace.call("mount", b"tmpfs", bytes(namespace.SHARED), b"tmpfs", FLAGS | REMOUNT, b"size=64m")


def long_path(world):
    """Run programs in a folder whose name is long, with spaces and letters of several languages."""
    LONG_PATH.parent.mkdir()
    world.kept |= {LONG_PATH.parent}
    namespace.PROGRAM = LONG_PATH


CONDITIONS = {
    "as it is": Condition(),
    "pauses": Condition(library=True),
    "busy cores": Condition(beside=busy),
    "one core": Condition(world=one_core),
    "cold disk": Condition(beside=cold_disk),
    "64 MB of shared memory": Condition(world=little_shared_memory),
    "256 handles": Condition(world=few_handles),
    "warnings are errors": Condition(env=lambda seed: {"PYTHONWARNINGS": "error"}),
    "development mode": Condition(env=lambda seed: {"PYTHONDEVMODE": "1"}),
    "another hash seed": Condition(env=lambda seed: {"PYTHONHASHSEED": str(seed)}),
    "another locale and zone": Condition(env=lambda seed: {"LC_ALL": "POSIX", "TZ": "Asia/Kathmandu"}),
    "a long path": Condition(world=long_path),
}
