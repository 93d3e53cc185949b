"""Where there are no namespaces (macOS, Windows, some containers): the processes of a run, found by looking.

They are those that descend from the program, and those that have the run's name in their environment. One that
detaches itself and scrubs its environment is missed.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from contextlib import suppress
from pathlib import Path

import psutil


class ProcessTree:
    """What can be done, without namespaces, with the processes and the files of a run."""

    def __init__(self):
        self.name = uuid.uuid4().hex
        self.scratch = tempfile.TemporaryDirectory(prefix="run-", ignore_cleanup_errors=True)
        self.seen = {}

    def environment(self):
        """Variables by which the run is found, and that keep its temporary files together."""
        return {"RUN_NAME": self.name, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), self.scratch.name)}

    def folder(self):
        """A new folder for the program."""
        folder = Path(self.scratch.name, "program")
        folder.mkdir()
        return folder

    def wait(self, process, seconds):
        """Wait for the program; whether it has ended."""
        with suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
        return process.returncode is not None

    def wait_for_all(self, process, seconds):
        """Wait for every process of the run; whether all have ended."""
        deadline = time.monotonic() + seconds
        while (alive := self.members()) and time.monotonic() < deadline:
            time.sleep(0.02)
        return not alive

    def members(self):
        """The living processes of the run: {PID: command line}."""
        with suppress(psutil.Error):
            for process in psutil.process_iter():
                if process.pid not in self.seen and self.is_member(process):
                    self.seen[process.pid] = process
        found = {}
        for pid, process in self.seen.items():
            with suppress(psutil.Error):
                if process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
                    found[pid] = " ".join(process.cmdline())
        return found

    def is_member(self, process):
        """Whether a process has the run's name in its environment, or is a child of one of the run."""
        with suppress(psutil.Error):
            parent = self.seen.get(process.ppid())  # whose PID may be another's by now
            if parent and parent.is_running():
                return True
            return process.environ().get("RUN_NAME") == self.name
        return False

    def work(self):
        """Seconds of processor time that the main threads have used: not known here."""
        return 0

    def interrupt(self):
        """Do what Ctrl-C does."""
        for pid in self.members():
            with suppress(psutil.Error, OSError):
                if sys.platform == "win32":
                    os.kill(pid, signal.CTRL_BREAK_EVENT)
                else:
                    self.seen[pid].send_signal(signal.SIGINT)

    def kill(self, process):
        """Kill the program first, or it would replace its workers; then what is left, the resource tracker last."""
        process.kill()
        process.wait()
        deadline = time.monotonic() + 10
        while (left := self.members()) and time.monotonic() < deadline:
            for pid, command in left.items():
                with suppress(psutil.Error):
                    if "resource_tracker" not in command or len(left) == 1:
                        self.seen[pid].kill()
            time.sleep(0.01)

    def used(self):
        """Seconds of processor time that all processes up to now have used: not known here."""
        return 0

    def left(self):
        """What was left in memory: it cannot be listed here."""
        return {}

    def clear(self):
        """Remove the run's folder."""
        self.scratch.cleanup()
