"""Namespaces of Linux: a world of its own for programs, from which nothing escapes and of which nothing stays.

The process that enters becomes the init of a PID namespace: whatever is started in it, however it detaches
itself, is its child in the end, and is killed with it. It sees the file system read-only, with a /tmp and a
/dev/shm of its own. Without root it takes a user namespace, which most distributions allow.
"""

import ctypes
import os
import resource
import select
import shutil
import signal
import time
from contextlib import suppress
from pathlib import Path

libc = ctypes.CDLL(None, use_errno=True)

# linux/sched.h, sys/mount.h, linux/mount.h, linux/prctl.h, linux/capability.h
NEW_MOUNTS, NEW_IPC, NEW_USER, NEW_PIDS = 0x00020000, 0x08000000, 0x10000000, 0x20000000
NO_SUID, NO_DEVICES, BIND, RECURSIVE, PRIVATE = 2, 4, 4096, 16384, 1 << 18
MOUNT_SETATTR, HERE, WHOLE_TREE, READ_ONLY = 442, -100, 0x8000, 1
DEATH_SIGNAL, DROP_CAPABILITY, ADMINISTER = 1, 24, 21
REMOVE = 0  # IPC_RMID

TMP, SHARED, QUEUES = Path("/tmp"), Path("/dev/shm"), Path("/dev/mqueue")
PROGRAM = TMP / "program"
SOCKETS = "pymp-"
"""How the folder of multiprocessing's own sockets begins: a process that is killed cannot remove it."""
TICK = 1 / os.sysconf("SC_CLK_TCK")


def enter(kept):
    """Go on as the init of new namespaces; whoever started this process takes all of them down with it.

    Args:
        kept: paths that programs need; those below /tmp stay there to be seen.

    Raises:
        OSError: the machine does not allow it.
    """
    die_with_parent()
    user, group = os.getuid(), os.getgid()
    call("unshare", NEW_MOUNTS | NEW_IPC | NEW_PIDS | (NEW_USER if user else 0))
    if user:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    if child := os.fork():
        os.closerange(0, 1000)
        os._exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) & 255)
    die_with_parent()
    mount_own_folders(kept)
    call("prctl", DROP_CAPABILITY, ADMINISTER, 0, 0, 0)  # a program must not undo the mounts


def die_with_parent():
    """Be killed when the process that started this one ends, in whatever way."""
    call("prctl", DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)


def mount_own_folders(kept):
    """Make all there is read-only, and mount what programs may write to."""
    entries = {Path("/tmp", path.resolve().parts[2]) for path in kept if path.resolve().is_relative_to(TMP)}
    call("mount", b"none", b"/", None, RECURSIVE | PRIVATE, None)
    attributes = (ctypes.c_uint64 * 4)(READ_ONLY)
    call("syscall", MOUNT_SETATTR, HERE, b"/", WHOLE_TREE, attributes, ctypes.sizeof(attributes))
    handles = {entry: os.open(entry, os.O_PATH) for entry in entries}
    call("mount", b"proc", b"/proc", b"proc", NO_SUID | NO_DEVICES, None)
    for folder in (TMP, SHARED):
        call("mount", b"tmpfs", bytes(folder), b"tmpfs", NO_SUID | NO_DEVICES, b"mode=1777")
    if QUEUES.exists():
        call("mount", b"mqueue", bytes(QUEUES), b"mqueue", NO_SUID | NO_DEVICES, None)
    for entry, handle in handles.items():
        entry.mkdir()
        call("mount", b"/proc/self/fd/%d" % handle, bytes(entry), None, BIND | RECURSIVE, None)
        os.close(handle)


def call(name, *arguments):
    """Call a function of the C library.

    Raises:
        OSError: it failed.
    """
    if getattr(libc, name)(*arguments) == -1:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")


class Namespace:
    """What the init of a namespace does with the processes and the files of a run."""

    def __init__(self):
        self.kept = {*TMP.iterdir(), PROGRAM}
        self.woken, wake = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda number, frame: None)

    def environment(self):
        """Variables that a run needs: the one folder for temporary files that it may write to."""
        return {"TMPDIR": str(TMP)}

    def wait(self, process, seconds):
        """Wait for the program, reaping what else ends; whether it has ended."""
        deadline = time.monotonic() + seconds
        while self.reap(process) and process.returncode is None and (left := deadline - time.monotonic()) > 0:
            self.sleep(left)
        return process.returncode is not None

    def wait_for_all(self, process, seconds):
        """Wait for every process of the run; whether all have ended."""
        deadline = time.monotonic() + seconds
        while (alive := self.reap(process)) and (left := deadline - time.monotonic()) > 0:
            self.sleep(left)
        return not alive

    def sleep(self, seconds):
        """Sleep until a process has ended, or that long."""
        if select.select([self.woken], [], [], seconds)[0]:
            with suppress(BlockingIOError):
                os.read(self.woken, 4096)

    def reap(self, process):
        """Take the status of what has ended; whether anything is left."""
        with suppress(ChildProcessError):
            while ended := os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG):
                if ended.si_pid == process.pid:
                    signalled = ended.si_code in (os.CLD_KILLED, os.CLD_DUMPED)
                    process.returncode = -ended.si_status if signalled else ended.si_status
            return True
        return False

    def members(self):
        """The living processes of the run: {PID: command line}."""
        found = {}
        for name in os.listdir("/proc"):
            with suppress(OSError):
                if name.isdecimal() and name != "1" and self.status(name)[0] != "Z":
                    command = Path("/proc", name, "cmdline").read_bytes()
                    found[int(name)] = command.decode("utf-8", "replace").replace("\0", " ").strip()
        return found

    def status(self, name):
        """The fields of a process after its name: its state comes first (proc(5))."""
        return Path("/proc", name, "stat").read_text("utf-8", "replace").rpartition(")")[2].split()

    def work(self):
        """Seconds of processor time that the main threads have used: what helps a pool may poll while it hangs."""
        seconds = 0
        for member in self.members():
            with suppress(OSError):
                seconds += sum(map(int, self.status(f"{member}/task/{member}")[11:13])) * TICK
        return seconds

    def interrupt(self):
        """Do what Ctrl-C does."""
        for member in self.members():
            with suppress(ProcessLookupError):
                os.kill(member, signal.SIGINT)

    def kill(self, process):
        """Kill all of them at once; none can be started in between."""
        with suppress(ProcessLookupError):
            os.kill(-1, signal.SIGKILL)
        while self.reap(process):
            self.sleep(1)

    def used(self):
        """Seconds of processor time that all processes up to now have used."""
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    def left(self):
        """What was left in memory and in the temporary folder: {name for people: function that removes it}."""
        found = {}
        for folder, kept in ((SHARED, ()), (QUEUES, ()), (TMP, self.kept)):
            for path in folder.iterdir() if folder.is_dir() else ():
                if path not in kept and not path.name.startswith(SOCKETS):
                    found[str(path)] = lambda path=path: remove(path)
        for kind, control in (("shm", "shmctl"), ("sem", "semctl"), ("msg", "msgctl")):
            for line in Path("/proc/sysvipc", kind).read_text().splitlines()[1:]:
                number = int(line.split()[1])
                found[f"System V {kind} {number}"] = lambda number=number, control=control: call(
                    control, number, *([0] if control == "semctl" else []), REMOVE, None
                )
        return found

    def folder(self):
        """A new folder for the program, whose own files there are nothing left behind."""
        PROGRAM.mkdir()
        return PROGRAM

    def clear(self):
        """Remove all that is left."""
        for removal in self.left().values():
            removal()
        for path in [PROGRAM, *TMP.glob(f"{SOCKETS}*")]:
            remove(path)


def remove(path):
    """Remove a file or a folder, whatever its permissions are."""
    if path.is_dir() and not path.is_symlink():
        for folder, _, _ in os.walk(path):
            os.chmod(folder, 0o700)
        shutil.rmtree(path)
    else:
        path.unlink()
