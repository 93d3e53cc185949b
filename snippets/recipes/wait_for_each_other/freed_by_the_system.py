# /// script
# dependencies = ["filelock"]
# ///
"""A file lock is free again when the process that held it is killed."""

from multiprocessing import Event, Process
from pathlib import Path
from tempfile import TemporaryDirectory

from filelock import FileLock, Timeout


def hold(path, is_held, never):
    with FileLock(path):
        is_held.set()
        never.wait()


if __name__ == "__main__":
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder, "till.lock")
        is_held, never = Event(), Event()
        holder = Process(target=hold, args=(path, is_held, never))
        holder.start()
        is_held.wait()
        try:
            FileLock(path, timeout=0).acquire()
        except Timeout:
            print("held by the other process")
        holder.kill()
        holder.join()
        with FileLock(path, timeout=10):
            print("killed, and free again")
