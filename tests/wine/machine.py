"""A world of its own in which Wine runs: its processes are found, and end with it; its files are gone with it.

The process that begins it, `init.sh`, is the init of a PID namespace. It sees the system that `building` has made, with
a layer of memory above it, so that nothing is written to it.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path

HOME = Path.home() / ".cache" / "wine-python"
SYSTEM = HOME / "system"
PREFIX = Path("opt/prefix")
"""Where, in that system, Wine keeps what it has of Windows."""
DRIVE_C = PREFIX / "drive_c"
PROGRAM = DRIVE_C / "program"
INIT = Path(__file__).with_name("init.sh")
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "HOME": "/root",
    "XDG_RUNTIME_DIR": "/tmp",
    "WINEPREFIX": f"/{PREFIX}",
    "WINEDEBUG": "-all",
    "WINEDLLOVERRIDES": "mscoree,mshtml=",
}
"""In it Wine says nothing by itself, and offers to install nothing."""
KEEPER = ("wine", "cmd", "/k")
"""What keeps Wine going: its services would end with each program, and the next ones would hold its output."""
OF_WINE = (
    *("wineserver", "services.exe", "winedevice.exe", "explorer.exe", "plugplay.exe", "svchost.exe", "rpcss.exe"),
    *("conhost.exe", "winemenubuilder.exe", "tabtip.exe", "init.sh", "sleep", "start.exe", "cmd.exe /k"),
)
"""What runs in it besides programs."""
TICK = 1 / os.sysconf("SC_CLK_TCK")


class Machine:
    """A world in which Wine runs, and what `watching` does with the processes and the files of a run in it."""

    def __init__(self, kept=False):
        """Begin it; what is written in it is `kept` in the system, or gone with it."""
        self.mount = Path(tempfile.mkdtemp(prefix="wine-"))
        command = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", INIT)
        self.process = subprocess.Popen(
            [*command, SYSTEM, self.mount, "kept" if kept else "fresh"], stdout=subprocess.PIPE, start_new_session=True
        )
        self.process.stdout.readline()  # it says when it is ready
        self.init = int(Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text())
        self.namespace = os.readlink(f"/proc/{self.init}/ns/pid")
        self.root = Path(f"/proc/{self.init}/root{self.mount}")

    def __enter__(self):
        """Start Wine, and what keeps it going."""
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        self.keeper = subprocess.Popen(self.command(*KEEPER), **pipes)
        self.keeper.stdout.read(1)  # it has begun
        return self

    def __exit__(self, *exception):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.mount.rmdir()

    def command(self, *words, folder="/", **variables):
        """The command that runs another one in this world, there in a folder."""
        enter = ("nsenter", f"--target={self.init}", "--mount", "--pid", "chroot", self.mount, "env", "-i")
        settings = [f"{name}={value}" for name, value in (ENVIRONMENT | variables).items()]
        return [*enter, f"--chdir={folder}", *settings, *words]

    def run(self, *words, **options):
        """Run something there to its end, and return what it prints."""
        command = self.command(*words)
        return subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE, **options).stdout

    def folder(self):
        """A new folder for a program."""
        folder = self.root / PROGRAM
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
        found = {}
        for name in filter(str.isdecimal, os.listdir("/proc")):
            with suppress(OSError):
                if os.readlink(f"/proc/{name}/ns/pid") == self.namespace and status(name)[0] != "Z":
                    command = Path("/proc", name, "cmdline").read_bytes().decode("utf-8", "replace").replace("\0", " ")
                    if command and not any(helper in command for helper in OF_WINE):
                        found[int(name)] = command.strip()
        return found

    def work(self):
        """Seconds of processor time that the main threads have used."""
        seconds = 0
        for member in self.members():
            with suppress(OSError):
                seconds += sum(map(int, status(f"{member}/task/{member}")[11:13])) * TICK
        return seconds

    def interrupt(self):
        """What hangs is not asked where it waits: Wine has no Ctrl-C for it."""

    def kill(self, process):
        """Kill what is left of the program."""
        deadline = time.monotonic() + 10
        while (left := self.members()) and time.monotonic() < deadline:
            for pid in left:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            time.sleep(0.02)
        process.kill()
        process.wait()

    def used(self):
        """The processor time of a program: not known here."""
        return 0

    def left(self):
        """What was left in memory: nothing, for Windows removes a block with the last that has it open."""
        return {}

    def clear(self):
        """Remove the folder of a program."""
        shutil.rmtree(self.root / PROGRAM, ignore_errors=True)


def status(name):
    """The fields of a process after its name: its state comes first (proc(5))."""
    return Path("/proc", name, "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
