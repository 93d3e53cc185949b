"""Run one program as the reader who copied it would, and tell how it went.

The program runs in a fresh interpreter, in its own folder and session, with nothing of
`PYTHON*` in its environment, and with `terminal/sitecustomize.py` in it and in its
children. Whichever way it ends, none of its processes and nothing of its shared memory
is left on the machine.
"""

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

TERMINAL = Path(__file__).with_name("terminal")
LIMIT = 60
"""Seconds that a program has, unless its transcript says another limit."""
GRACE = 10
"""Seconds for the helpers of a program that has ended, and for those interrupted, to end."""
LARGEST = 200_000
"""Bytes of each stream that are kept: no page shows more, and a runaway must not fill the memory."""


@dataclass
class Run:
    """How a run went.

    Attributes:
        printed: standard output, then standard error, then how it ended if not well.
        hung: the time limit passed.
        faults: what no transcript can make right (a left-over process, leaked shared memory,
            output that is not text or has no end), a sentence each.
        waits: what its processes printed when a hang was interrupted: where each one waits.
        seconds: wall time, without the clearing up.
    """

    printed: str
    hung: bool
    seconds: float
    faults: list[str] = field(default_factory=list)
    waits: str = ""


class Stream:
    """Reads a pipe to its end in a thread, and keeps the first `LARGEST` bytes."""

    def __init__(self, name, pipe):
        self.name, self.pipe, self.bytes, self.total = name, pipe, b"", 0
        self.thread = threading.Thread(target=self.read, daemon=True)
        self.thread.start()

    def read(self):
        """Read to the end; what is too much is counted and thrown away."""
        while chunk := self.pipe.read1(65536):
            self.total += len(chunk)
            self.bytes += chunk[: LARGEST - len(self.bytes)]

    def text(self):
        """What came, as text that is empty or ends with a line break."""
        text = self.bytes.decode("utf-8", "backslashreplace").replace("\r\n", "\n")
        return text if text.endswith("\n") or not text else text + "\n"

    def faults(self):
        """What is wrong with it as output for a page, a sentence each."""
        if self.total > LARGEST:
            yield f"it printed {self.total:,} bytes to {self.name}; a page shows {LARGEST:,} at most"
            return
        try:
            self.bytes.decode("utf-8")
        except UnicodeDecodeError as error:
            line = self.bytes.count(b"\n", 0, error.start) + 1
            byte = self.bytes[error.start : error.start + 1]
            yield f"it printed {byte!r} in line {line} of {self.name}, which is not UTF-8"


def run(path, start_method, limit=None, enough=lambda printed: True):
    """Run the program at path and return its `Run`.

    Args:
        path: the program's file.
        start_method: the one that is to be the platform's default: fork, forkserver or spawn.
        limit: seconds after which it is expected to be still running. Without it, it has
            `LIMIT` seconds, and is then interrupted so that it says where it hangs.
        enough: whether what was printed by the limit is all that is expected of it. If not, it has
            `GRACE` seconds more: a busy machine takes its time, and what hangs goes on hanging.
    """
    with tempfile.TemporaryDirectory(prefix="run-", ignore_cleanup_errors=True) as scratch:
        name = uuid.uuid4().hex
        process = start(path, environment(name, start_method, scratch))
        streams = [Stream("standard output", process.stdout), Stream("standard error", process.stderr)]
        try:
            return watch(process, streams, name, limit, enough, Path(scratch))
        finally:
            kill(process, name)
            remove_shared_memory(name, Path(scratch))
            for stream in streams:
                stream.thread.join()
                stream.pipe.close()


def environment(name, start_method, scratch):
    """The environment of a program: a clean one, in which every temporary file is in scratch."""
    own = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON") and key != "FORCE_COLOR"}
    return own | {
        "PYTHONPATH": str(TERMINAL),
        "RUN_NAME": name,
        "RUN_START_METHOD": start_method,
        "RUN_SHARED_MEMORY": str(Path(scratch, "shared-memory")),
        **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), scratch),
    }


def start(path, env):
    """Start the program at path in a session (on Windows: a group) of its own."""
    group = (
        {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
        if sys.platform == "win32"
        else {"start_new_session": True}
    )
    return subprocess.Popen(
        [sys.executable, path.name],
        cwd=path.parent,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        **group,
    )


def watch(process, streams, name, limit, enough, scratch):
    """Wait until the program and all its processes have ended, or the limit has passed."""
    began = time.monotonic()
    hung = is_running(process, limit or LIMIT)
    while limit and hung and not enough(printed_by(process, streams, hung, limit)):
        if time.monotonic() - began > limit + GRACE:
            break
        hung = is_running(process, 0.1)
    left = [] if hung else left_over(streams, name)
    seconds = time.monotonic() - began
    outcome = Run(printed_by(process, streams, hung, limit or LIMIT), hung, seconds)
    if left or (hung and not limit):
        outcome.waits = interrupt(process, streams, name)
    elif not hung and (leaked := shared_memory(name, scratch)):
        outcome.faults.append(f"it left in shared memory: {', '.join(sorted(path.name for path in leaked))}")
    outcome.faults += [f"it left a process running: {process}" for process in left]
    for stream in streams:
        outcome.faults += stream.faults()
    return outcome


def is_running(process, seconds):
    """Whether a process is still running after that many seconds."""
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return True
    return False


def printed_by(process, streams, hung, limit):
    """What a program has printed, and how it ended."""
    return "".join(stream.text() for stream in streams) + ending(process.returncode, hung, limit)


def ending(status, hung, limit):
    """The last line of a transcript: how the program ended, if not well."""
    if hung:
        return f"(still running after {limit} s)\n"
    if status < 0:
        return f"(killed by {signal.Signals(-status).name})\n"
    return f"(exit status {status})\n" if status else ""


def members(name):
    """The living processes of the run of that name: they have it in their environment."""
    return [
        process
        for process in psutil.process_iter(["environ", "status"])
        if (process.info["environ"] or {}).get("RUN_NAME") == name and process.info["status"] != psutil.STATUS_ZOMBIE
    ]


def remaining(name, seconds):
    """The living processes of the run after that many seconds; at once if there are none."""
    deadline = time.monotonic() + seconds
    while (left := members(name)) and time.monotonic() < deadline:
        time.sleep(0.02)
    return left


def left_over(streams, name):
    """What is still there a while after the program has ended: the command line of each process."""
    deadline = time.monotonic() + GRACE
    for stream in streams:  # a pipe ends when the last process that holds it does
        stream.thread.join(max(0, deadline - time.monotonic()))
    return [command(process) for process in remaining(name, deadline - time.monotonic())]


def command(process):
    """The command line of a process that may be gone by now."""
    with suppress(psutil.Error):
        return " ".join(process.cmdline())
    return ""


def interrupt(process, streams, name):
    """Do what Ctrl-C does, and return what the processes print then: where each one waits."""
    before = [len(stream.bytes) for stream in streams]
    if sys.platform == "win32":
        process.send_signal(signal.CTRL_BREAK_EVENT)
    else:
        for member in members(name):
            with suppress(psutil.NoSuchProcess):
                member.send_signal(signal.SIGINT)
    remaining(name, GRACE / 2)
    for stream in streams:
        stream.thread.join(0.1)
    return "".join(
        stream.bytes[start:].decode("utf-8", "backslashreplace") for start, stream in zip(before, streams, strict=True)
    )


def kill(process, name):
    """Kill what is left of the run: the program first, or it would replace its workers.

    The resource tracker comes last: when all others are gone it removes what they shared.
    """
    if process.poll() is None:
        process.kill()
        process.wait()
    while left := [member for member in members(name) if "resource_tracker" not in command(member)]:
        end(left)
    end(remaining(name, GRACE))


def end(processes):
    """Kill processes, of which some may be gone by now."""
    for process in processes:
        with suppress(psutil.NoSuchProcess):
            process.kill()


def shared_memory(name, scratch):
    """The run's blocks and semaphores that are still there (Linux; elsewhere none can be listed)."""
    noted = scratch / "shared-memory"
    blocks = {Path(line) for line in noted.read_text().splitlines()} if noted.exists() else set()
    return {block for block in blocks if block.exists()} | set(Path("/dev/shm").glob(f"sem.mp-{name[:8]}*"))


def remove_shared_memory(name, scratch):
    """Remove what the run has left in shared memory."""
    for path in shared_memory(name, scratch):
        path.unlink(missing_ok=True)
